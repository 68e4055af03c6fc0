package org.banshi.content.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.content.Language.EN;
import static org.banshi.content.Language.ZH_CN;

import org.junit.jupiter.api.Test;

class AnswerTextTest {

    @Test
    void showsAnswersAsPeopleReadThem() {
        assertThat(AnswerText.full(Forms.question("q", Forms.MOBILE), "13812345678", ZH_CN))
                .isEqualTo("138 1234 5678");
        assertThat(AnswerText.full(Forms.question("q", Forms.BANK_CARD), "6217001234560050088", ZH_CN))
                .isEqualTo("6217 0012 3456 0050 088");
        assertThat(AnswerText.full(Forms.question("q", Forms.BANK_CARD), "6217001230840088", EN))
                .isEqualTo("6217 0012 3084 0088");
        assertThat(AnswerText.full(Forms.question("q", Forms.FROM), "2026-11", ZH_CN))
                .isEqualTo("2026年11月");
        assertThat(AnswerText.full(Forms.question("q", Forms.FROM), "2026-09", EN))
                .isEqualTo("Sep 2026");
        assertThat(AnswerText.full(Forms.question("q", Forms.YES_NO), "yes", ZH_CN))
                .isEqualTo("选yes");
        assertThat(AnswerText.full(Forms.question("q", Forms.YES_NO), "yes", EN))
                .isEqualTo("Option yes");
        assertThat(AnswerText.full(Forms.question("q", Forms.TEXT), "中山路1号", ZH_CN))
                .isEqualTo("中山路1号");
    }

    @Test
    void masksWhatIsSensitive() {
        assertThat(AnswerText.shown(Forms.sensitive(Forms.MOBILE), "13812345678", ZH_CN))
                .isEqualTo("138 **** 5678");
        assertThat(AnswerText.shown(Forms.sensitive(Forms.BANK_CARD), "6217001234560050088", EN))
                .isEqualTo("6217 **** **** 0088");
        assertThat(AnswerText.shown(Forms.sensitive(Forms.YES_NO), "yes", EN)).isEqualTo("****");
        assertThat(AnswerText.shown(Forms.question("q", Forms.MOBILE), "13812345678", ZH_CN))
                .isEqualTo("138 1234 5678");
    }

    @Test
    void saysWhenNothingWasGiven() {
        assertThat(AnswerText.shown(Forms.sensitive(Forms.MOBILE), "", ZH_CN)).isEqualTo("未填写");
        assertThat(AnswerText.shown(Forms.question("q", Forms.TEXT), "", EN)).isEqualTo("Not provided");
    }

    @Test
    void showsWhatItDoesNotKnowAsItIs() {
        assertThat(AnswerText.full(Forms.question("q", Forms.YES_NO), "gone", EN))
                .isEqualTo("gone");
        assertThat(AnswerText.full(Forms.question("q", Forms.FROM), "soon", EN)).isEqualTo("soon");
        assertThat(AnswerText.full(Forms.question("q", Forms.MOBILE), "123", EN))
                .isEqualTo("123");
    }
}
