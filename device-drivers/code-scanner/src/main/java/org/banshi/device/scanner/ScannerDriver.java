package org.banshi.device.scanner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banshi.device.CodeScanner;
import org.banshi.device.DeviceDriver;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.transport.PortConnectors;

/**
 * Code scanners on a serial line, for example {@code scanner:serial:/dev/banshi/scanner?profile=newland}. Options:
 * {@code profile} (plain, newland, honeywell), {@code terminator} (auto, cr, lf, crlf, tab, none), {@code aim} (auto,
 * true, false), and those of the transport.
 */
public final class ScannerDriver implements DeviceDriver {

    @Override
    public String scheme() {
        return "scanner";
    }

    @Override
    public CodeScanner open(DeviceUri uri) throws DeviceUriException {
        Set<String> options = new HashSet<>(PortConnectors.OPTIONS);
        options.addAll(List.of("profile", "terminator", "aim"));
        uri.allowOptions(options);
        SerialScanner scanner = new SerialScanner(
                uri,
                PortConnectors.of(uri),
                uri.choice("profile", ScannerProfile.PLAIN),
                new CodeFramer(uri.choice("terminator", Terminator.AUTO), uri.choice("aim", AimPrefix.AUTO)));
        scanner.start();
        return scanner;
    }
}
