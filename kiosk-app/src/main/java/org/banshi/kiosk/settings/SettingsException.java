package org.banshi.kiosk.settings;

/** A setting that cannot be right; the message is one sentence that says what to write. */
public final class SettingsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    SettingsException(String sentence) {
        super(sentence);
    }
}
