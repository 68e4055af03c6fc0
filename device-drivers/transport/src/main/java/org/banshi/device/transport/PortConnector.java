package org.banshi.device.transport;

/** Opens the port that a device URI names. Used again after each loss. Thread-safe. */
public interface PortConnector {

    /** Opens the port; blocks two seconds at the most. */
    BytePort open() throws PortException;

    /** The port as an engineer would name it, for example {@code /dev/ttyUSB0} or {@code 127.0.0.1:9100}. */
    String portName();
}
