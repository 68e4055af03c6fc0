package org.banshi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.banshi.content.Language;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardTroubleTest {

    /** A passport's AccessDenied and a reader without its authorisation have the same code. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aWrongKeyIsForThePersonToMendAndAReaderForTheStaff(Language language) {
        Texts texts = new Texts(language);
        String staff = language == Language.EN ? "staff" : "工作人员";
        assertThat(words(texts, Origin.USER, Action.NONE))
                .isNotEqualTo(words(texts, Origin.HARDWARE, Action.MAINTENANCE))
                .doesNotContain(staff);
        assertThat(words(texts, Origin.HARDWARE, Action.MAINTENANCE)).contains(staff);
    }

    private static String words(Texts texts, Origin origin, Action action) {
        return CardTrouble.words(texts, new DeviceError(Code.NOT_AUTHORISED, origin, action, "A sentence.", ""));
    }
}
