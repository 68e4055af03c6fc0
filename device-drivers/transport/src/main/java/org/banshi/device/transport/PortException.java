package org.banshi.device.transport;

import org.banshi.device.DeviceError;

/** A port that cannot be opened: missing, no permission, in use, refused. */
public final class PortException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient DeviceError error;

    public PortException(DeviceError error) {
        super(error.sentence());
        this.error = error;
    }

    /** What is wrong and what to do. */
    public DeviceError error() {
        return error;
    }
}
