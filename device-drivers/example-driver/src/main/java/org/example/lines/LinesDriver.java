package org.example.lines;

import org.banshi.device.CodeScanner;
import org.banshi.device.DeviceDriver;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.transport.PortConnectors;

/**
 * {@code lines:serial:/dev/ttyACM0?baud=9600} or {@code lines:tcp://192.168.1.60:4000}. Named in {@code
 * META-INF/services/org.banshi.device.DeviceDriver}, which is how the terminal finds it.
 */
public final class LinesDriver implements DeviceDriver {

    @Override
    public String scheme() {
        return "lines";
    }

    @Override
    public CodeScanner open(DeviceUri uri) throws DeviceUriException {
        // A misspelt option is refused now, in a sentence, and not ignored for years.
        uri.allowOptions(PortConnectors.OPTIONS);
        // Says what carries the bytes, and does nothing with it yet: open must return at once.
        LineScanner scanner = new LineScanner(uri, PortConnectors.of(uri));
        // The object is complete; from here on its own thread looks after the device until close.
        scanner.start();
        return scanner;
    }
}
