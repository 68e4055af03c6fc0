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
 * Options besides the transport's:
 *
 * <ul>
 *   <li>{@code paper=80|58} (millimetres), {@code dots=} printable dots in a line where they are not 576 or 384
 *   <li>{@code cut=partial|full|none}; none feeds to the tear-off edge
 *   <li>{@code qr=native|raster}, {@code picture=raster|graphics} (GS v 0 or GS ( L), {@code chinese=native|raster}
 *       for printers without a QR command, without GS v 0, without a Chinese font
 *   <li>{@code beep=none|esc_b|epson} when the slip is there
 *   <li>{@code wait=} seconds that a receipt which broke off waits for paper (0 to 600, usually 60) to be printed anew
 *   <li>{@code status=ask|none}; none for lines that only go one way: printed without ever being confirmed
 * </ul>
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
        known.addAll(PrinterSetup.OPTIONS);
        uri.allowOptions(known);
        return EscPosPrinter.open(PrinterSetup.of(uri, PrinterTiming.NORMAL));
    }
}
