package org.banshi.device.ipp;

import org.banshi.device.Device;
import org.banshi.device.DeviceDriver;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;

/**
 * Opens {@code ipps://printer.example/ipp/print}: the same over TLS. Besides {@link IppDriver}'s options {@code
 * certificate=/etc/banshi/printer.pem} names the certificate to trust, where no authority of Java's vouches for it.
 */
public final class IppsDriver implements DeviceDriver {

    @Override
    public String scheme() {
        return "ipps";
    }

    @Override
    public Device open(DeviceUri uri) throws DeviceUriException {
        return IppPrinter.open(IppSetup.of(uri, IppTiming.NORMAL));
    }
}
