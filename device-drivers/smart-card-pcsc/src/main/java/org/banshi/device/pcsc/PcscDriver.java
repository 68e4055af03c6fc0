package org.banshi.device.pcsc;

import java.util.Set;
import org.banshi.device.DeviceDriver;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.SmartCardReader;

/**
 * Chip-card readers of the PC/SC service: {@code pcsc:*} is the first that there is, {@code pcsc:ACS%20ACR39} the first
 * whose name contains that text, upper or lower case.
 */
public final class PcscDriver implements DeviceDriver {

    @Override
    public String scheme() {
        return "pcsc";
    }

    @Override
    public SmartCardReader open(DeviceUri uri) throws DeviceUriException {
        uri.allowOptions(Set.of());
        PcscReader reader = new PcscReader(uri, ReaderChoice.of(uri), new NoTravelDocuments());
        reader.start();
        return reader;
    }
}
