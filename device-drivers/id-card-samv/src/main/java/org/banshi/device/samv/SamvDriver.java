package org.banshi.device.samv;

import org.banshi.device.DeviceDriver;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.IdCardReader;
import org.banshi.device.transport.PortConnectors;

/**
 * ID-card readers with a SAM_V module, for example {@code samv:serial:/dev/banshi/idcard?baud=115200}. Options: those
 * of the transport.
 */
public final class SamvDriver implements DeviceDriver {

    @Override
    public String scheme() {
        return "samv";
    }

    @Override
    public IdCardReader open(DeviceUri uri) throws DeviceUriException {
        uri.allowOptions(PortConnectors.OPTIONS);
        SamvReader reader = new SamvReader(uri, PortConnectors.of(uri));
        reader.start();
        return reader;
    }
}
