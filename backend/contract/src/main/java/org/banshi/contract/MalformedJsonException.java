package org.banshi.contract;

/** JSON that is not what it should be. The message names type and field, never a value; there is no cause. */
public final class MalformedJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String detail;

    MalformedJsonException(String message) {
        super(message);
        this.detail = message;
    }

    /** The message. */
    public String detail() {
        return detail;
    }
}
