package org.banshi.device.escpos;

import java.time.Duration;
import java.util.Set;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.transport.PortConnector;
import org.banshi.device.transport.PortConnectors;

/**
 * What one printer's URI says, understood.
 *
 * @param bytesPerSecond how fast bytes reach the printer
 * @param mendWithin how long a receipt that broke off waits for paper, a closed cover, the cable …, to be printed anew
 * @param talk whether the printer is listened to
 */
record PrinterSetup(
        DeviceUri uri,
        PortConnector connector,
        SlipLayout layout,
        PrinterTiming timing,
        long bytesPerSecond,
        Duration mendWithin,
        Talk talk) {

    static final Set<String> OPTIONS = Set.of("wait", "status");

    /** The option {@code status}. */
    enum Talk {
        ASK,
        /** The line only goes one way. */
        NONE
    }

    /** A clerk changes a roll within a minute; a resident does not wait longer. */
    private static final int USUAL_WAIT_SECONDS = 60;

    /** Longer than a visit lasts. */
    private static final int LONGEST_WAIT_SECONDS = 600;

    /** USB and network printers take bytes faster than they can print them. */
    private static final long FAST = 100_000;

    /** Start, eight data and stop bit. */
    private static final int BITS_A_BYTE = 10;

    static PrinterSetup of(DeviceUri uri, PrinterTiming timing) throws DeviceUriException {
        PortConnector connector = PortConnectors.of(uri);
        long bytesPerSecond = uri.connection().startsWith("serial:")
                ? uri.intOption("baud", 115200, 1, Integer.MAX_VALUE) / BITS_A_BYTE
                : FAST;
        return new PrinterSetup(
                uri,
                connector,
                SlipLayout.of(uri),
                timing,
                Math.max(1, bytesPerSecond),
                Duration.ofSeconds(uri.intOption("wait", USUAL_WAIT_SECONDS, 0, LONGEST_WAIT_SECONDS)),
                uri.choice("status", Talk.ASK));
    }

    String portName() {
        return connector.portName();
    }
}
