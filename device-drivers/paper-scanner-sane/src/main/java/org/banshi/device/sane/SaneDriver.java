package org.banshi.device.sane;

import org.banshi.device.Device;
import org.banshi.device.DeviceDriver;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;

/**
 * Opens {@code sane:*} (the first scanner), {@code sane:genesys:libusb:001:004}, {@code sane:v4l:/dev/video0} and every
 * other name that {@code scanimage -L} shows. Options: see {@link SaneSetup}.
 */
public final class SaneDriver implements DeviceDriver {

    @Override
    public String scheme() {
        return "sane";
    }

    @Override
    public Device open(DeviceUri uri) throws DeviceUriException {
        return SaneScanner.open(SaneSetup.of(uri), Scanimage.PROGRAM, SaneTiming.NORMAL);
    }
}
