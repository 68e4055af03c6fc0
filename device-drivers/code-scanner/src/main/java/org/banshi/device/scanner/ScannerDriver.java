package org.banshi.device.scanner;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banshi.device.CodeScanner;
import org.banshi.device.DeviceDriver;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.transport.PortConnector;
import org.banshi.device.transport.PortConnectors;

/**
 * Code scanners on a serial line, for example {@code scanner:serial:/dev/banshi/scanner?profile=newland}. Options:
 * {@code profile} (plain, newland, honeywell, nt0861, gm65), {@code terminator} (auto, cr, lf, crlf, tab, none), {@code
 * aim} (auto, true, false), {@code probe} (on, off: whether makes that can be asked for a sign of life are), and those
 * of the transport, whose defaults are those of the make. Scanners that type keys are refused.
 */
public final class ScannerDriver implements DeviceDriver {

    @Override
    public String scheme() {
        return "scanner";
    }

    @Override
    public CodeScanner open(DeviceUri uri) throws DeviceUriException {
        return open(uri, ScannerTiming.NORMAL);
    }

    static CodeScanner open(DeviceUri uri, ScannerTiming timing) throws DeviceUriException {
        WedgeScanner.refuse(uri);
        Set<String> options = new HashSet<>(PortConnectors.OPTIONS);
        options.addAll(List.of("profile", "terminator", "aim", "probe"));
        uri.allowOptions(options);
        ScannerProfile profile = uri.choice("profile", ScannerProfile.PLAIN);
        Framer framer = profile.framer(uri.choice("terminator", Terminator.AUTO), uri.choice("aim", AimPrefix.AUTO));
        boolean probe = uri.choice("probe", Probe.ON) == Probe.ON && profile.hasProbe();
        SerialScanner scanner =
                new SerialScanner(uri, connector(profile.line().fill(uri)), profile, probe, framer, timing);
        scanner.start();
        return scanner;
    }

    private static PortConnector connector(DeviceUri uri) throws DeviceUriException {
        PortConnector connector = PortConnectors.of(uri);
        String connection = uri.connection();
        return connection.startsWith("tcp:")
                ? connector
                : new WedgeScanner(connector, Path.of(connection.substring(connection.indexOf(':') + 1)));
    }

    private enum Probe {
        ON,
        OFF
    }
}
