package org.banshi.device.scanner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.PortConnector;
import org.banshi.device.transport.PortException;

/**
 * A scanner that types keys (keyboard wedge) is refused: what it reads depends on the keyboard layout and on whatever
 * has the focus, loses repeated and non-printing characters, and a code can press any shortcut.
 *
 * @param connector the port that is named; looked at each time before it is opened, because a stable name may be a link
 */
record WedgeScanner(PortConnector connector, Path node) implements PortConnector {

    private static final List<String> KEYBOARDS =
            List.of("hid", "hidraw", "keyboard", "keys", "wedge", "input", "evdev");

    private static final String ADVICE =
            " is a scanner that types keys like a keyboard. That is refused: keyboard layout and focus change what it"
                    + " types, and a code could press any key of the terminal. Switch the scanner to USB serial (CDC,"
                    + " “virtual COM”) with the setting code in its manual and name its port, for example"
                    + " scanner:serial:/dev/ttyACM0.";

    /**
     * Refuses connections that can only be a keyboard.
     *
     * @throws DeviceUriException with what to do instead
     */
    static void refuse(DeviceUri uri) throws DeviceUriException {
        String connection = uri.connection();
        int colon = connection.indexOf(':');
        String kind = connection.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
        String path = connection.substring(colon + 1);
        if (KEYBOARDS.contains(kind) || (colon < 0 && KEYBOARDS.contains(path)) || isKeyboard(path)) {
            throw new DeviceUriException("“" + uri + "”" + ADVICE);
        }
    }

    @Override
    public BytePort open() throws PortException {
        try {
            if (isKeyboard(node.toRealPath().toString())) {
                throw new PortException(
                        new DeviceError(Code.CONFIGURATION, Origin.SOFTWARE, Action.CONFIGURATION, node + ADVICE, ""));
            }
        } catch (IOException missing) {
            // The connector says so better.
        }
        return connector.open();
    }

    @Override
    public String portName() {
        return connector.portName();
    }

    private static boolean isKeyboard(String path) {
        return path.startsWith("/dev/input/") || path.startsWith("/dev/hidraw") || path.startsWith("/dev/usb/hiddev");
    }
}
