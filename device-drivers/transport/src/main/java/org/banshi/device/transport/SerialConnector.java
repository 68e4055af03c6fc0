package org.banshi.device.transport;

import java.io.IOException;
import java.nio.file.Path;
import jssc.SerialPort;
import jssc.SerialPortException;

/**
 * A serial line. jSSC sets the line's parameters and keeps TIOCEXCL; the bytes go through a descriptor of our own with
 * poll(2), because jSSC spins in timed reads and listeners and its writes may block for ever. An flock on the node
 * keeps a second program out even where both are root, whom TIOCEXCL does not hold back.
 */
record SerialConnector(Path node, SerialSettings settings) implements PortConnector {

    private static final String USUAL_GROUP = "dialout";

    /** A pseudo-terminal has no modem lines, so jSSC's setParams says false although everything was set. */
    private static final Path PSEUDO_TERMINALS = Path.of("/dev/pts");

    @Override
    public String portName() {
        return node.toString();
    }

    @Override
    public BytePort open() throws PortException {
        int descriptor = NodeFiles.openLocked(node, Posix.O_RDWR, USUAL_GROUP);
        SerialPort line = new SerialPort(node.toString());
        try {
            set(line);
            return new NodeBytePort(node, descriptor, true, () -> closeLine(line));
        } catch (SerialPortException | PortException failure) {
            Posix.close(descriptor);
            closeLine(line);
            throw failure instanceof PortException known ? known : explain((SerialPortException) failure);
        }
    }

    private void set(SerialPort line) throws SerialPortException, PortException {
        line.openPort();
        boolean set = line.setParams(
                settings.baud(), settings.dataBits(), settings.stopBits(), settings.parity().code, true, true);
        if (!set && !isPseudoTerminal()) {
            throw PortErrors.settingsRefused(node, settings.toString());
        }
        if (!line.setFlowControlMode(settings.flow().mask)) {
            throw PortErrors.settingsRefused(node, settings.toString());
        }
    }

    private boolean isPseudoTerminal() {
        try {
            return node.toRealPath().startsWith(PSEUDO_TERMINALS);
        } catch (IOException vanished) {
            return false;
        }
    }

    private PortException explain(SerialPortException failure) {
        return switch (failure.getExceptionType()) {
            case SerialPortException.TYPE_PORT_NOT_FOUND -> PortErrors.missing(node);
            case SerialPortException.TYPE_PERMISSION_DENIED -> PortErrors.noPermission(node, USUAL_GROUP);
            case SerialPortException.TYPE_PORT_BUSY -> PortErrors.inUse(node);
            case SerialPortException.TYPE_INCORRECT_SERIAL_PORT -> PortErrors.notADevice(node, "no serial line");
            default -> PortErrors.nothingBehind(node);
        };
    }

    private static void closeLine(SerialPort line) {
        try {
            if (line.isOpened()) {
                line.closePort();
            }
        } catch (SerialPortException alreadyGone) {
            // An unplugged line cannot be closed any better than this.
        }
    }
}
