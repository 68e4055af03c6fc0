package org.banshi.content.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.banshi.content.form.Normalised.Accepted;
import org.banshi.content.form.Normalised.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "138 1234 5678", " 138-1234-5678 ", "１３８１２３４５６７８", "１３８－１２３４　5678"})
    void aMobileNumberMayBeTypedInManyWays(String typed) {
        assertThat(accepted(Forms.MOBILE, typed)).isEqualTo("13812345678");
    }

    @ParameterizedTest
    @CsvSource({
        "1381234567, '手机号应是 11 位数字，现在是 10 位，请检查是否漏了一位。'",
        "138123456, '手机号应是 11 位数字，现在是 9 位，请检查是否漏了几位。'",
        "138123456789, '手机号应是 11 位数字，现在是 12 位，请检查是否多了一位。'",
        "12812345678, '手机号是 13 到 19 开头的，请检查前两位。'",
        "1381234567a, '手机号只能有数字，请去掉其他字符。'",
        "'- -', 请填写标签q。",
    })
    void aWrongMobileNumberIsToldWhatToDo(String typed, String problem) {
        assertThat(refused(Forms.MOBILE, typed).problem().zhCn()).isEqualTo(problem);
    }

    @Test
    void refusalsAreInEnglishToo() {
        assertThat(refused(Forms.MOBILE, "1381234567").problem().en())
                .isEqualTo(
                        "A mobile number has 11 digits and this one has 10. Please check whether a digit is missing.");
    }

    @Test
    void aBankCardIsCheckedByLuhn() {
        assertThat(accepted(Forms.BANK_CARD, "6217 0012 3084 0088")).isEqualTo("6217001230840088");
        assertThat(accepted(Forms.BANK_CARD, "6217001234560050088")).hasSize(19);
        assertThat(refused(Forms.BANK_CARD, "6217 0012 3084 0089").problem().zhCn())
                .isEqualTo("这张卡号不对，请对照银行卡正面再看一遍。");
        assertThat(refused(Forms.BANK_CARD, "621700123084008").problem().zhCn())
                .isEqualTo("银行卡号应是 16 到 19 位数字，现在是 15 位，请检查是否漏了一位。");
    }

    @Test
    void everySingleWrongDigitOfABankCardIsCaught() {
        String good = "6217001230840088";
        for (int place = 0; place < good.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = good.substring(0, place) + digit + good.substring(place + 1);
                assertThat(DigitRules.luhn(other)).isEqualTo(other.equals(good));
            }
        }
    }

    @Test
    void otherDigitsAreCalledByTheirLabel() {
        assertThat(accepted(Forms.POSTCODE, "050000")).isEqualTo("050000");
        assertThat(refused(Forms.POSTCODE, "05000").problem().zhCn()).startsWith("标签q应是 6 位数字");
    }

    @Test
    void textIsTrimmedAndHalfWidthButKeepsChinesePunctuation() {
        assertThat(accepted(Forms.TEXT, "　路　 １号Ａ－２（甲） ")).isEqualTo("路 1号A-2（甲）");
    }

    @Test
    void rareCharactersCountOnceAndStayAsTheyAre() {
        assertThat(accepted(Forms.TEXT, "𬱖龚")).isEqualTo("𬱖龚");
        assertThat(accepted(Forms.TEXT, "𬱖".repeat(10))).hasSize(20);
        assertThat(refused(Forms.TEXT, "𬱖".repeat(11)).problem().zhCn()).isEqualTo("最多写 10 个字，现在是 11 个，请删短一些。");
        // A compatibility ideograph of a name must not turn into its look-alike.
        assertThat(accepted(Forms.TEXT, "\uFA0E\uF9DC")).isEqualTo("\uFA0E\uF9DC");
    }

    @Test
    void textThatIsTooShortIsToldHowLong() {
        assertThat(refused(Forms.TEXT, "路").problem().zhCn()).isEqualTo("至少写 2 个字，现在是 1 个，请再写详细一些。");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x7, 0x1B, 0x7F, 0x85, 0xD800, 0xDFFF, 0x200B, 0x202E, 0xFEFF, 0xFFFF, 0x1FFFE})
    void textWithoutAShapeIsRefused(int codePoint) {
        String typed = "中山" + new StringBuilder().appendCodePoint(codePoint) + "路";
        assertThat(refused(Forms.TEXT, typed).problem().zhCn()).startsWith("里面有显示不出来的字符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026-3", "2026/03", "2026.3", "202603", "2026年3月", "２０２６ 年 ３ 月", "2026－03"})
    void aMonthMayBeTypedInManyWays(String typed) {
        assertThat(accepted(Forms.FROM, typed)).isEqualTo("2026-03");
    }

    @Test
    void monthsHaveLimits() {
        assertThat(accepted(Forms.FROM, "2026-11")).isEqualTo("2026-11");
        assertThat(accepted(Forms.FROM, "2016-11")).isEqualTo("2016-11");
        assertThat(refused(Forms.FROM, "2026-12").problem().zhCn()).isEqualTo("最晚到本月，也就是 2026年11月，请选早一点的月份。");
        assertThat(refused(Forms.FROM, "2016-10").problem().en())
                .isEqualTo("Nov 2016 is the earliest. Please choose a later month.");
        assertThat(refused(Forms.FROM, "2026-13").problem().zhCn()).startsWith("请写年份和月份");
        assertThat(refused(Forms.FROM, "去年三月").problem().zhCn()).startsWith("请写年份和月份");
    }

    @Test
    void theLastMonthIsNotBeforeTheFirst() {
        Answers others = Answers.NONE.with("from", "2026-03");
        Question to = Forms.question("to", Forms.TO);
        assertThat(AnswerRules.normalise(to, "2026-03", others, TODAY)).isEqualTo(new Accepted("2026-03"));
        assertThat(AnswerRules.normalise(to, "2026-02", others, TODAY)).isInstanceOf(Refused.class);
        assertThat(AnswerRules.normalise(to, "2026-02", Answers.NONE, TODAY)).isInstanceOf(Accepted.class);
        assertThat(AnswerRules.normalise(to, "2026-02", others.with("from", "nonsense"), TODAY))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void aChoiceIsOneOfItsOptions() {
        assertThat(accepted(Forms.YES_NO, "yes")).isEqualTo("yes");
        assertThat(refused(Forms.YES_NO, "YES").problem().zhCn()).isEqualTo("请从列出的选项里选一个。");
        assertThat(refused(Forms.YES_NO, "").problem().zhCn()).isEqualTo("请选择标签q。");
    }

    @Test
    void whatMayBeLeftOutMayBeBlank() {
        for (AnswerType type : new AnswerType[] {Forms.TEXT, Forms.MOBILE, Forms.FROM, Forms.YES_NO}) {
            assertThat(AnswerRules.normalise(Forms.optional("q", type), " 　\t", Answers.NONE, TODAY))
                    .isEqualTo(new Accepted(""));
        }
    }

    @Test
    void aWholeBookIsRefusedNotRead() {
        assertThat(refused(Forms.MOBILE, "1".repeat(5000)).problem().en()).contains("too long");
    }

    @Test
    void refusalsNeverRepeatTheValue() {
        assertThat(refused(Forms.MOBILE, "23812345678").toString()).doesNotContain("238");
        assertThat(refused(Forms.BANK_CARD, "6217001230840089").toString()).doesNotContain("6217");
    }

    private static String accepted(AnswerType type, String typed) {
        return ((Accepted) normalise(type, typed)).canonical();
    }

    private static Refused refused(AnswerType type, String typed) {
        return (Refused) normalise(type, typed);
    }

    private static Normalised normalise(AnswerType type, String typed) {
        return AnswerRules.normalise(Forms.question("q", type), typed, Answers.NONE, TODAY);
    }
}
