package org.banshi.device.samv;

import java.util.Arrays;
import java.util.Optional;

/** The module's speeds, in the order of their codes in its command; the first is how modules leave the factory. */
enum SamvSpeed {
    BAUD_115200(115_200),
    BAUD_57600(57_600),
    BAUD_38400(38_400),
    BAUD_19200(19_200),
    BAUD_9600(9_600);

    private final int baud;

    SamvSpeed(int baud) {
        this.baud = baud;
    }

    int baud() {
        return baud;
    }

    int code() {
        return ordinal();
    }

    static Optional<SamvSpeed> of(String baud) {
        return Arrays.stream(values())
                .filter(speed -> Integer.toString(speed.baud).equals(baud))
                .findFirst();
    }
}
