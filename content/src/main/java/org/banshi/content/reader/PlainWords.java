package org.banshi.content.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banshi.content.Words;

/** Whether residents are spoken to in their own words, in sentences that can be read at one look. */
final class PlainWords {

    /** What a department writes and nobody says, and what to write instead. */
    private static final List<List<String>> DEPARTMENT_WORDS = List.of(
            List.of("兹", "现在"),
            List.of("贵单位", "你们单位"),
            List.of("上述", "上面说的"),
            List.of("该事项", "这件事"),
            List.of("申请人", "您"),
            List.of("本人承诺如下", "我保证"),
            List.of("予以", "直接说做什么"),
            List.of("依法依规", "说出是哪条规定，或去掉"),
            List.of("行政相对人", "您"),
            List.of("特此", "去掉"),
            List.of("须", "要"),
            List.of("逾期", "过了时间"),
            List.of("之日起", "从哪一天算起"),
            List.of("hereby", "leave it out"),
            List.of("aforementioned", "name it again"),
            List.of("herein", "here"),
            List.of("pursuant", "by"),
            List.of("the applicant", "you"),
            List.of("shall", "must or will"));

    /** Characters in a Chinese sentence; more is read twice. Between stops of any kind but the enumeration comma. */
    private static final int LONGEST_CHINESE = 60;

    /** Words in an English sentence; GOV.UK splits those above 25, and names of authorities are long. */
    private static final int LONGEST_ENGLISH = 34;

    private static final Pattern CHINESE_STOP = Pattern.compile("[。！？；：]");

    private static final Pattern ENGLISH_STOP = Pattern.compile("[.!?;:](?=\\s|$)");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A Chinese word that is explained in English makes up less than this part of the text. */
    private static final double MOSTLY = 0.4;

    private PlainWords() {}

    static void advise(Words words, int chineseLine, int englishLine, Findings.InFile findings) {
        departmentWord(words.zhCn()).ifPresent(pair -> say(findings, chineseLine, pair));
        departmentWord(words.en().toLowerCase(Locale.ROOT)).ifPresent(pair -> say(findings, englishLine, pair));
        int chinese = longest(CHINESE_STOP.split(words.zhCn()), PlainWords::characters);
        if (chinese > LONGEST_CHINESE) {
            findings.advise(chineseLine, "a sentence has " + chinese + " characters", "Make two sentences of it");
        }
        int english = longest(ENGLISH_STOP.split(words.en()), PlainWords::words);
        if (english > LONGEST_ENGLISH) {
            findings.advise(englishLine, "a sentence has " + english + " words", "Make two sentences of it");
        }
        if (chinesePart(words.en()) > MOSTLY) {
            findings.advise(englishLine, "the English text is mostly Chinese", "Translate it");
        }
    }

    private static void say(Findings.InFile findings, int line, List<String> pair) {
        findings.advise(
                line, "'" + pair.getFirst() + "' is a word of departments", "Say for example: " + pair.getLast());
    }

    private static Optional<List<String>> departmentWord(String text) {
        return DEPARTMENT_WORDS.stream()
                .filter(pair -> contains(text, pair.getFirst()))
                .findFirst();
    }

    /** Latin words only as whole words: "marshall" is a name. */
    private static boolean contains(String text, String word) {
        return word.charAt(0) < 0x80
                ? Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                        .matcher(text)
                        .find()
                : text.contains(word);
    }

    private static double chinesePart(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long chinese = text.codePoints()
                .filter(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN)
                .count();
        return letters == 0 ? 0 : (double) chinese / letters;
    }

    private static int longest(String[] sentences, java.util.function.ToIntFunction<String> length) {
        return Arrays.stream(sentences).mapToInt(length).max().orElse(0);
    }

    private static int characters(String sentence) {
        return sentence.codePointCount(0, sentence.length());
    }

    private static int words(String sentence) {
        return sentence.isBlank() ? 0 : SPACE.split(sentence.strip()).length;
    }
}
