package org.banshi.device.pcsc.passport;

import org.banshi.device.DeviceError;

/** The reading is over; says why. Has neither cause nor message, since those of the libraries quote what the chip said. */
final class ChipException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient DeviceError error;

    ChipException(DeviceError error) {
        super(error.code().name());
        this.error = error;
    }

    DeviceError error() {
        return error;
    }
}
