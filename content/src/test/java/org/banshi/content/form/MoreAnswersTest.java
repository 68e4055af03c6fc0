package org.banshi.content.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.content.Language.EN;
import static org.banshi.content.Language.ZH_CN;

import java.time.LocalDate;
import java.util.Optional;
import org.banshi.content.Words;
import org.banshi.content.form.Normalised.Accepted;
import org.banshi.content.form.Normalised.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, numbers with letters, money, several options and days. */
class MoreAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void rareNamesStayAsTheyAre() {
        assertThat(accepted(Forms.NAME, "张㐆𬱖")).isEqualTo("张㐆𬱖");
        assertThat(accepted(Forms.NAME, "\uFA0E\uE863")).isEqualTo("\uFA0E\uE863");
        // U+323B0, in Unicode 16: Java does not know that it is a letter.
        String newest = Character.toString(0x323B0);
        assertThat(accepted(Forms.NAME, "王" + newest)).isEqualTo("王" + newest);
        assertThat(accepted(Forms.NAME, "𬱖".repeat(50))).hasSize(100);
        assertThat(refused(Forms.NAME, "𬱖".repeat(51)).problem().zhCn()).isEqualTo("应是 1 到 50 个字，现在是 51 个，请再看一遍。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿依古丽·买买提", "阿依古丽•买买提", "阿依古丽・买买提", " 阿依古丽‧买买提　"})
    void everyMiddleDotIsTheOneOnTheCard(String typed) {
        assertThat(accepted(Forms.NAME, typed)).isEqualTo("阿依古丽·买买提");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张3", "张，三", "张\u202E三", "张\u200B三", "<b>张</b>", "张;三"})
    void whatIsNoNameIsRefused(String typed) {
        assertThat(refused(Forms.NAME, typed).problem().zhCn()).startsWith("姓名里不能有数字和标点");
    }

    @Test
    void namesOfOtherScriptsAreNames() {
        assertThat(accepted(Forms.NAME, "Anne-Marie O'Neill Jr.")).isEqualTo("Anne-Marie O'Neill Jr.");
        assertThat(accepted(Forms.NAME, "Søren Ågård")).isEqualTo("Søren Ågård");
    }

    /** The textbook number of GB 11643. */
    @ParameterizedTest
    @ValueSource(
            strings = {"11010519491231002X", "110105 1949 1231 002x", "１１０１０５１９４９１２３１００２Ｘ", "110105-19491231-002X"})
    void anIdNumberMayBeTypedInManyWays(String typed) {
        assertThat(accepted(Forms.ID_NUMBER, typed)).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, 这个身份证号不对，请对照身份证再看一遍。",
        "11010519490231002X, 这个身份证号不对，请对照身份证再看一遍。",
        "11010519491231002, '标签q应是 18 位，现在是 17 位，请再对一遍。'",
        "1101051949123100中X, '标签q只能有数字和字母，请去掉其他字符。'",
        "X10105194912310021, 这个身份证号不对，请对照身份证再看一遍。",
    })
    void aWrongIdNumberIsToldWhatToDo(String typed, String problem) {
        assertThat(refused(Forms.ID_NUMBER, typed).problem().zhCn()).isEqualTo(problem);
        assertThat(refused(Forms.ID_NUMBER, typed).toString()).doesNotContain("1101");
    }

    @Test
    void nobodyIsBornTomorrow() {
        assertThat(CitizenNumber.isValid("110105202611230" + "01" + check("11010520261123001"), TODAY))
                .isTrue();
        assertThat(CitizenNumber.isValid("110105202611240" + "01" + check("11010520261124001"), TODAY))
                .isFalse();
    }

    private static char check(String seventeen) {
        for (char check : "0123456789X".toCharArray()) {
            if (CitizenNumber.isValid(seventeen + check, LocalDate.MAX)) {
                return check;
            }
        }
        throw new AssertionError(seventeen);
    }

    @Test
    void aCreditCodeIsChecked() {
        assertThat(accepted(Forms.CREDIT_CODE, "12441500 196720244t")).isEqualTo("12441500196720244T");
        assertThat(refused(Forms.CREDIT_CODE, "124415001967202441").problem().en())
                .isEqualTo("This credit code is not right. Please compare it with the business licence.");
    }

    @ParameterizedTest
    @CsvSource({"冀A12345, 冀A12345", "冀a·12345, 冀A12345", "冀ＡD12345, 冀AD12345", "'冀A 1234学', 冀A1234学"})
    void aPlateMayBeTypedInManyWays(String typed, String plate) {
        assertThat(accepted(Forms.PLATE, typed)).isEqualTo(plate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A12345", "冀A1234", "冀A1234567", "冀I12345", "冀A1O345", "张A12345"})
    void whatIsNoPlateIsRefused(String typed) {
        assertThat(refused(Forms.PLATE, typed).problem().zhCn()).startsWith("车牌号不对");
    }

    @ParameterizedTest
    @CsvSource({
        "1200, 1200.00",
        "1200.5, 1200.50",
        "'1,200.50', 1200.50",
        "'1,234,567', 1234567.00",
        "￥１２００元, 1200.00",
        "0001, 1.00",
        "'12，000。5', 12000.50"
    })
    void moneyMayBeTypedInManyWays(String typed, String canonical) {
        assertThat(accepted(new AnswerType.Money(0, 1_000_000_000), typed)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1.234", "1,2", "12,34", "1e3", "一百", ".5", "1200 或 1300", "1234567890123"})
    void whatIsNoAmountIsRefused(String typed) {
        assertThat(refused(new AnswerType.Money(0, Long.MAX_VALUE), typed)
                        .problem()
                        .zhCn())
                .isEqualTo("请只写数字，最多两位小数，例如 1200 或 1200.50。");
    }

    @Test
    void moneyHasLimits() {
        AnswerType.Money money = new AnswerType.Money(100, 123_456_789);
        assertThat(refused(money, "0.99").problem().zhCn()).isEqualTo("至少是 1 元，请检查金额。");
        assertThat(refused(money, "1234567.90").problem().zhCn()).isEqualTo("最多是 1,234,567.89 元，请检查是否多写了一位。");
        assertThat(refused(money, "1234567.90").problem().en()).startsWith("The most is 1,234,567.89 yuan.");
    }

    @Test
    void severalAreSortedAsTheyStandAndCountedOnce() {
        assertThat(accepted(Forms.SOME, "c, a,c")).isEqualTo("a,c");
        assertThat(refused(Forms.SOME, "a,b,c").problem().zhCn()).isEqualTo("最多选 2 项，请去掉几项。");
        assertThat(refused(Forms.SOME, "a,d").problem().zhCn()).isEqualTo("请从列出的选项里选。");
        assertThat(refused(Forms.SOME, " , ").problem().zhCn()).isEqualTo("至少选 1 项，请再选一选。");
        assertThat(refused(Forms.SOME, "").problem().zhCn()).isEqualTo("请选择标签q。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260305", "2026-3-5", "2026/03/05", "2026.3.5", "2026年3月5日", "２０２６ 年 ３ 月 ５ 日"})
    void aDayMayBeTypedInManyWays(String typed) {
        assertThat(accepted(Forms.START, typed)).isEqualTo("2026-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260230", "20261301", "2026-11", "260305", "明天", "2026-3-5-1", "00000000"})
    void whatIsNoDayIsRefused(String typed) {
        assertThat(refused(Forms.START, typed).problem().zhCn()).startsWith("没有这一天");
    }

    @Test
    void daysHaveLimitsFromToday() {
        assertThat(accepted(Forms.START, "2025-11-23")).isEqualTo("2025-11-23");
        assertThat(accepted(Forms.START, "2027-05-23")).isEqualTo("2027-05-23");
        assertThat(refused(Forms.START, "2025-11-22").problem().zhCn()).isEqualTo("最早从 2025年11月23日 开始，请写晚一点的日期。");
        assertThat(refused(Forms.START, "2027-05-24").problem().en())
                .isEqualTo("23 May 2027 is the latest. Please give an earlier day.");
    }

    @Test
    void aDayThatMeansThatItIsNotForThemIsToldWhatToDoInstead() {
        AnswerType.Day halfAYear = new AnswerType.Day(
                DayOffset.parse("10 years ago").orElseThrow(),
                DayOffset.parse("6 months ago").orElseThrow(),
                "",
                Optional.empty(),
                Optional.of(new Words("住满半年再来。", "Come back after half a year.")));
        assertThat(refused(halfAYear, "20261001").problem().zhCn()).isEqualTo("住满半年再来。");
        assertThat(refused(halfAYear, "20161001").problem().zhCn()).startsWith("最早从");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        Question end = Forms.question("to", Forms.END);
        Answers others = Answers.NONE.with("from", "2026-12-24");
        assertThat(AnswerRules.normalise(end, "2026-12-24", others, TODAY)).isEqualTo(new Accepted("2026-12-24"));
        assertThat(AnswerRules.normalise(end, "2026-12-23", others, TODAY)).isInstanceOf(Refused.class);
        assertThat(AnswerRules.normalise(end, "2026-12-23", others.with("from", "?"), TODAY))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void offsetsAreWrittenAsEditorsSpeak() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        assertThat(DayOffset.parse("today").orElseThrow().from(leapDay)).isEqualTo(leapDay);
        assertThat(DayOffset.parse("1 year ago").orElseThrow().from(leapDay)).isEqualTo("2027-02-28");
        assertThat(DayOffset.parse("in 12 months").orElseThrow().from(leapDay)).isEqualTo("2029-02-28");
        assertThat(DayOffset.parse("in 1 day").orElseThrow().from(leapDay)).isEqualTo("2028-03-01");
        assertThat(DayOffset.parse("tomorrow")).isEmpty();
        assertThat(DayOffset.parse("0 days ago")).isEmpty();
        assertThat(DayOffset.parse("in 99999 years")).isEmpty();
    }

    @Test
    void areShownAsPeopleReadThem() {
        assertThat(AnswerText.full(Forms.question("q", Forms.MONEY), "1200.00", ZH_CN))
                .isEqualTo("1,200 元");
        assertThat(AnswerText.full(Forms.question("q", Forms.MONEY), "1234567.50", EN))
                .isEqualTo("1,234,567.50 yuan");
        assertThat(AnswerText.full(Forms.question("q", Forms.START), "2026-03-05", ZH_CN))
                .isEqualTo("2026年3月5日");
        assertThat(AnswerText.full(Forms.question("q", Forms.START), "2026-03-05", EN))
                .isEqualTo("5 Mar 2026");
        assertThat(AnswerText.full(Forms.question("q", Forms.SOME), "a,c", ZH_CN))
                .isEqualTo("选a、选c");
        assertThat(AnswerText.full(Forms.question("q", Forms.SOME), "a,c", EN)).isEqualTo("Option a, Option c");
        assertThat(AnswerText.full(Forms.question("q", Forms.ID_NUMBER), "11010519491231002X", EN))
                .isEqualTo("110105 1949 1231 002X");
        assertThat(AnswerText.full(Forms.question("q", Forms.PLATE), "冀A12345", EN))
                .isEqualTo("冀A·12345");
        assertThat(AnswerText.full(Forms.question("q", Forms.CREDIT_CODE), "12441500196720244T", EN))
                .isEqualTo("12 441500 196720244 T");
    }

    @Test
    void areMaskedWhereTheyAreSensitive() {
        assertThat(AnswerText.shown(Forms.sensitive(Forms.ID_NUMBER), "11010519491231002X", ZH_CN))
                .isEqualTo("110105********002X");
        assertThat(AnswerText.shown(Forms.sensitive(Forms.NAME), "张㐆𬱖", ZH_CN)).isEqualTo("张**");
        assertThat(AnswerText.shown(Forms.sensitive(Forms.PLATE), "冀A12345", ZH_CN))
                .isEqualTo("*******");
        assertThat(AnswerText.shown(Forms.sensitive(Forms.MONEY), "1200.00", ZH_CN))
                .isEqualTo("****");
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
