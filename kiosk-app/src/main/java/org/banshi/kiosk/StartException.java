package org.banshi.kiosk;

/** The terminal cannot start; the message is one sentence that says what to do. */
final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    StartException(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
