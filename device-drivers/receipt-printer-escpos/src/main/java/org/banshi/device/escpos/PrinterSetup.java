package org.banshi.device.escpos;

import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.transport.PortConnector;
import org.banshi.device.transport.PortConnectors;

/**
 * What one printer's URI says, understood.
 *
 * @param bytesPerSecond how fast bytes reach the printer
 */
record PrinterSetup(
        DeviceUri uri, PortConnector connector, SlipLayout layout, PrinterTiming timing, long bytesPerSecond) {

    /** USB and network printers take bytes faster than they can print them. */
    private static final long FAST = 100_000;

    /** Start, eight data and stop bit. */
    private static final int BITS_A_BYTE = 10;

    static PrinterSetup of(DeviceUri uri, PrinterTiming timing) throws DeviceUriException {
        PortConnector connector = PortConnectors.of(uri);
        long bytesPerSecond = uri.connection().startsWith("serial:")
                ? uri.intOption("baud", 115200, 1, Integer.MAX_VALUE) / BITS_A_BYTE
                : FAST;
        return new PrinterSetup(uri, connector, SlipLayout.of(uri), timing, Math.max(1, bytesPerSecond));
    }

    String portName() {
        return connector.portName();
    }
}
