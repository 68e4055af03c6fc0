package org.banshi.device.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banshi.device.DeviceError.Code;

/**
 * A device file such as {@code /dev/usb/lp0}, opened for reading and writing, or only for writing where reading is not
 * allowed. A FIFO or a plain file (to keep what would be sent) is only written to: reading one would give back our own
 * bytes.
 */
record FileConnector(Path node) implements PortConnector {

    private static final String USUAL_GROUP = "lp";

    private static final int TYPE_MASK = 0xF000;
    private static final int TYPE_CHARACTER_DEVICE = 0x2000;
    private static final int TYPE_DIRECTORY = 0x4000;

    @Override
    public String portName() {
        return node.toString();
    }

    @Override
    public BytePort open() throws PortException {
        int type = type();
        if (type == TYPE_DIRECTORY) {
            throw PortErrors.notADevice(node, "a directory");
        }
        if (type != TYPE_CHARACTER_DEVICE) {
            return writeOnly();
        }
        try {
            return new NodeBytePort(node, NodeFiles.openLocked(node, Posix.O_RDWR, USUAL_GROUP), true, () -> {});
        } catch (PortException failure) {
            if (failure.error().code() == Code.PERMISSION_DENIED) {
                return writeOnly();
            }
            throw failure;
        }
    }

    private BytePort writeOnly() throws PortException {
        int descriptor = NodeFiles.openLocked(node, Posix.O_WRONLY | Posix.O_APPEND, USUAL_GROUP);
        return new NodeBytePort(node, descriptor, false, () -> {});
    }

    private int type() throws PortException {
        try {
            return (Integer) Files.getAttribute(node, "unix:mode") & TYPE_MASK;
        } catch (IOException unreadable) {
            throw PortErrors.missing(node);
        }
    }
}
