package org.banshi.kiosk.screen;

import org.banshi.device.DeviceError;

/** What is said of a card that was not read. */
final class CardTrouble {

    private static final String KEY = "identify.trouble";

    private CardTrouble() {}

    /**
     * By the error's code, but for a document that refused what somebody typed: that has the code of a reader which
     * must not work, and it is no business of the staff.
     */
    static String words(Texts texts, DeviceError error) {
        return error.code() == DeviceError.Code.NOT_AUTHORISED && error.origin() == DeviceError.Origin.USER
                ? texts.get(KEY + ".wrong-key")
                : texts.get(KEY, error.code(), KEY);
    }
}
