package org.banshi.device.pcsc;

import java.time.InstantSource;
import org.banshi.device.DeviceDriver;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.SmartCardReader;
import org.banshi.device.pcsc.passport.PassportReader;

/**
 * Chip-card readers of the PC/SC service: {@code pcsc:*} is the first that there is, {@code pcsc:ACS%20ACR39} the first
 * whose name contains that text, upper or lower case. Options for travel documents: {@code csca=/folder} of the country
 * certificates to trust, {@code portrait=yes} to read the portrait too.
 */
public final class PcscDriver implements DeviceDriver {

    @Override
    public String scheme() {
        return "pcsc";
    }

    @Override
    public SmartCardReader open(DeviceUri uri) throws DeviceUriException {
        uri.allowOptions(PassportReader.OPTIONS);
        PcscReader reader = new PcscReader(uri, ReaderChoice.of(uri), PassportReader.of(uri, InstantSource.system()));
        reader.start();
        return reader;
    }
}
