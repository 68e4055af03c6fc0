package org.banshi.simulator.samv;

import java.util.Set;

/** What a host asks the module, for choosing which answer is to be wrong. */
public enum SamvQuestion {
    RESET(0x10FF),
    STATUS(0x11FF),
    ID(0x12FF),
    FIND(0x2001),
    SELECT(0x2002),
    /** Text and photo, with fingerprint or without. */
    READ(0x3001, 0x3010),
    ADDRESSES(0x3003),
    MANAGEMENT_ID(0x3005),
    RADIO_FRAME(0x61FF),
    SPEED(0x6000, 0x6001, 0x6002, 0x6003, 0x6004),
    /** Whatever is asked. */
    ANY;

    private final Set<Integer> codes;

    SamvQuestion(Integer... codes) {
        this.codes = Set.of(codes);
    }

    boolean is(int commandAndParameter) {
        return this == ANY || codes.contains(commandAndParameter);
    }
}
