package org.banshi.device.pcsc.lite;

import java.util.Optional;

/**
 * A call of the PC/SC service that failed. The message is the code's name: scuba and others look for {@code
 * SCARD_W_REMOVED_CARD} and the like in it.
 */
public final class PcscException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int value;

    PcscException(String call, int value) {
        super(call + ": " + name(value));
        this.value = value;
    }

    /** Which of the known codes it is; empty for one that nobody here acts upon. */
    public Optional<PcscCode> code() {
        return PcscCode.of(value);
    }

    public boolean is(PcscCode code) {
        return code().filter(code::equals).isPresent();
    }

    /** The code's name, or its number where it has none here; for the engineer. */
    public String codeName() {
        return name(value);
    }

    private static String name(int value) {
        return PcscCode.of(value).map(Enum::name).orElseGet(() -> "0x%08X".formatted(value));
    }
}
