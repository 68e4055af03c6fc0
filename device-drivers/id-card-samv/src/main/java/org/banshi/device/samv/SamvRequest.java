package org.banshi.device.samv;

import java.time.Duration;
import java.util.Arrays;

/**
 * A question to the module.
 *
 * @param frame as it goes over the line
 * @param patience how long the module may take to begin its reply
 */
record SamvRequest(byte[] frame, Duration patience) {

    private static final Duration SETTING = Duration.ofMillis(500);

    /** How many bytes the module may send to a card at once; some readers want to be told after their start (50h). */
    static SamvRequest radioFrameBytes(int bytes) {
        return new SamvRequest(SamvFrame.request(0x61, 0xFF, (byte) bytes), SETTING);
    }

    /** The module answers at the old speed and speaks at the new one from then on. */
    static SamvRequest speed(SamvSpeed speed) {
        return new SamvRequest(SamvFrame.request(0x60, speed.code()), SETTING);
    }

    SamvRequest within(Duration patience) {
        return new SamvRequest(frame, patience);
    }

    /** "Found" answers nothing but the search, "not on the card" nothing but the question for the addresses. */
    boolean mayBeAnsweredBy(int sw3) {
        return switch (sw3) {
            case SamvStatus.FOUND -> asks(SamvCommand.FIND_CARD);
            case SamvStatus.NOT_ON_CARD -> asks(SamvCommand.READ_APPENDED_ADDRESSES);
            default -> true;
        };
    }

    private boolean asks(SamvCommand command) {
        return Arrays.equals(frame, command.request().frame());
    }

    @Override
    public String toString() {
        return "SamvRequest[%02X %02X]".formatted(frame[SamvFrame.HEADER], frame[SamvFrame.HEADER + 1]);
    }
}
