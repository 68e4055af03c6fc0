package org.banshi.device.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;

/** One sentence for each way in which a port cannot be opened: what, where, what to do. */
final class PortErrors {

    private PortErrors() {}

    static PortException missing(Path node) {
        return failure(
                Code.PORT_MISSING,
                Origin.HARDWARE,
                Action.RETRY,
                node + " does not exist: the device is not plugged in or switched on, or the path is wrong.");
    }

    static PortException nothingBehind(Path node) {
        return failure(
                Code.PORT_MISSING,
                Origin.HARDWARE,
                Action.RETRY,
                node + " exists, but there is no device behind it; choose another port or check the cable.");
    }

    static PortException noPermission(Path node, String usualGroup) {
        String group = groupOf(node, usualGroup);
        return failure(
                Code.PERMISSION_DENIED,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                "No permission to open " + node + ": add the user " + System.getProperty("user.name") + " to the group "
                        + group + " (usermod -aG " + group + " " + System.getProperty("user.name")
                        + ") and log in again.");
    }

    static PortException inUse(Path node) {
        return failure(
                Code.PORT_IN_USE,
                Origin.SOFTWARE,
                Action.RETRY,
                node + " is in use by another program (perhaps the kiosk itself); stop that program first.");
    }

    static PortException notADevice(Path node, String what) {
        return failure(
                Code.CONFIGURATION,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                node + " is " + what + "; name the device's node, for example /dev/ttyUSB0.");
    }

    static PortException settingsRefused(Path node, String settings) {
        return failure(
                Code.CONFIGURATION,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                node + " does not take the settings " + settings + "; check baud, parity and flow control.");
    }

    static PortException refused(String address) {
        return failure(
                Code.CONNECTION_REFUSED,
                Origin.HARDWARE,
                Action.RETRY,
                address + " refuses the connection: check the port number and that the device is switched on.");
    }

    static PortException unknownHost(String address) {
        return failure(
                Code.PORT_MISSING,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                "The host of " + address + " is unknown: check its name or write its IP address.");
    }

    static PortException noAnswer(String address, IOException cause) {
        return failure(
                Code.NO_ANSWER,
                Origin.HARDWARE,
                Action.RETRY,
                "Nobody answers at " + address + " ("
                        + Objects.requireNonNullElse(cause.getMessage(), "no reason given")
                        + "): check the address, the cable and that the device is switched on.");
    }

    /** The sentence for what the system said when the node was opened. */
    static PortException ofOpen(Path node, int errno, String usualGroup) {
        return switch (errno) {
            case Posix.ENOENT, Posix.ENOTDIR -> missing(node);
            case Posix.EACCES, Posix.EPERM -> noPermission(node, usualGroup);
            case Posix.EBUSY -> inUse(node);
            case Posix.EISDIR -> notADevice(node, "a directory");
            case Posix.ENXIO, Posix.ENODEV, Posix.EIO -> nothingBehind(node);
            default ->
                failure(
                        Code.PORT_MISSING,
                        Origin.HARDWARE,
                        Action.RETRY,
                        node + " cannot be opened (errno " + errno + "); check the device and the path.");
        };
    }

    /** What a device's status says after its port broke. */
    static DeviceError lost(String portName, IOException cause) {
        return new DeviceError(
                Code.LOST,
                Origin.HARDWARE,
                Action.RETRY,
                "The connection to " + portName + " was lost ("
                        + Objects.requireNonNullElse(cause.getMessage(), "no reason given")
                        + "); it is tried again until it is back.",
                "");
    }

    /** The node's own group where it has a telling one: udev rules may have chosen another. */
    private static String groupOf(Path node, String usualGroup) {
        try {
            Map<String, Object> attributes = Files.readAttributes(node, "posix:group");
            String group = String.valueOf(attributes.get("group"));
            return group.equals("root") ? usualGroup : group;
        } catch (IOException | UnsupportedOperationException unreadable) {
            return usualGroup;
        }
    }

    private static PortException failure(Code code, Origin origin, Action action, String sentence) {
        return new PortException(new DeviceError(code, origin, action, sentence, ""));
    }
}
