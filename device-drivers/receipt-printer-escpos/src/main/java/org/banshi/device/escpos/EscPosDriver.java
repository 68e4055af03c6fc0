package org.banshi.device.escpos;

import java.util.HashSet;
import java.util.Set;
import org.banshi.device.Device;
import org.banshi.device.DeviceDriver;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.transport.PortConnectors;

/**
 * Opens {@code escpos:tcp://host:9100}, {@code escpos:serial:/dev/ttyS0?baud=9600} and {@code escpos:file:/dev/usb/lp0}.
 * Options besides the transport's: {@code paper=80|58} (millimetres), {@code cut=partial|full}, {@code
 * qr=native|raster}.
 */
public final class EscPosDriver implements DeviceDriver {

    @Override
    public String scheme() {
        return "escpos";
    }

    @Override
    public Device open(DeviceUri uri) throws DeviceUriException {
        Set<String> known = new HashSet<>(PortConnectors.OPTIONS);
        known.addAll(SlipLayout.OPTIONS);
        uri.allowOptions(known);
        return EscPosPrinter.open(PrinterSetup.of(uri, PrinterTiming.NORMAL));
    }
}
