package org.banshi.device.pcsc.lite;

import java.util.Optional;

/**
 * A call of the PC/SC service that failed. The message is the code's name and nothing else, as with Java's own provider:
 * scuba and others compare it with {@code SCARD_W_REMOVED_CARD} and the like.
 */
public final class PcscException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The call with which everything begins; only here the service may turn us away. */
    static final String ESTABLISH = "SCardEstablishContext";

    /** The call that powers a card up. */
    static final String CONNECT = "SCardConnect";

    private final String call;
    private final int value;

    PcscException(String call, int value) {
        super(name(value));
        this.call = call;
        this.value = value;
    }

    /** Which of the known codes it is; empty for one that nobody here acts upon. */
    public Optional<PcscCode> code() {
        return PcscCode.of(value);
    }

    public boolean is(PcscCode code) {
        return code().filter(code::equals).isPresent();
    }

    /**
     * Whether the service itself is gone, so that only a new context can help. pcsc-lite takes a connection that ends
     * without an answer for a refusal (winscard_msg.c), also when it was the service that ended.
     */
    public boolean serviceLost() {
        return code().map(code -> switch (code) {
                    case SCARD_E_NO_SERVICE, SCARD_E_SERVICE_STOPPED, SCARD_E_INVALID_HANDLE, SCARD_F_COMM_ERROR ->
                        true;
                    case SCARD_W_SECURITY_VIOLATION -> !call.equals(ESTABLISH);
                    default -> false;
                })
                .orElse(false);
    }

    /** Whether it was met when the card was powered up and asked how it speaks. */
    public boolean atPowerUp() {
        return call.equals(CONNECT);
    }

    /** The code's name, or its number where it has none here; for the engineer. */
    public String codeName() {
        return name(value);
    }

    @Override
    public String toString() {
        return call + " failed with " + codeName();
    }

    private static String name(int value) {
        return PcscCode.of(value).map(Enum::name).orElseGet(() -> "0x%08X".formatted(value));
    }
}
