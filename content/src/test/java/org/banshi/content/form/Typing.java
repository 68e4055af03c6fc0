package org.banshi.content.form;

import java.util.Random;
import java.util.stream.Collectors;

/** What people, scanners and cats type. */
final class Typing {

    private Typing() {}

    /** Something that the question accepts, typed in one way or another. */
    static String sensible(Random random, Question question) {
        return switch (question.type()) {
            case AnswerType.Choice choice ->
                choice.options().get(random.nextInt(choice.options().size())).id();
            case AnswerType.Digits digits ->
                switch (digits.check()) {
                    case MOBILE -> "1" + random.nextInt(3, 10) + " " + random.nextInt(100_000_000, 1_000_000_000);
                    case BANK_CARD -> "6217 0012 3084 0088";
                    case NONE -> "1".repeat(digits.least());
                };
            case AnswerType.Text text -> "石家庄市中山东路１号院 𬱖".substring(0, Math.min(10, text.most()));
            case AnswerType.Name name -> random.nextBoolean() ? "𬱖㐆·买买提" : "Anna O'Neill";
            case AnswerType.Characters characters ->
                switch (characters.check()) {
                    case ID_NUMBER -> random.nextBoolean() ? "110105 19491231 002x" : "11010519491231002X";
                    case CREDIT_CODE -> "12441500 196720244t";
                    case PLATE -> random.nextBoolean() ? "冀a·12345" : "冀A D12345";
                    case NONE -> "a1".repeat(characters.most()).substring(0, characters.least());
                };
            case AnswerType.Money money ->
                switch (random.nextInt(3)) {
                    case 0 -> "1,234.5";
                    case 1 -> "￥" + money.mostFen() / 100;
                    default -> (money.leastFen() + 99) / 100 + "元";
                };
            case AnswerType.Several several ->
                several.options().stream()
                        .map(AnswerType.Option::id)
                        .limit(random.nextInt(several.least(), several.most() + 1))
                        .collect(Collectors.joining(", "));
            // The last day that is allowed is not before any other.
            case AnswerType.Day day ->
                day.latest().from(FormPropertiesTest.TODAY).toString();
            // The last month that counts is always allowed: any first month is not after it.
            case AnswerType.Month month ->
                month.notBefore().isEmpty() ? "2026年" + random.nextInt(1, 12) + "月" : "2026-11";
        };
    }

    /** Anything: near misses, other scripts, broken surrogates, control characters, nothing. */
    static String anything(Random random, Question question) {
        StringBuilder typed = new StringBuilder(random.nextInt(3) > 0 ? sensible(random, question) : "");
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 6000 : 6); i > 0; i--) {
            int at = random.nextInt(typed.length() + 1);
            if (random.nextInt(4) == 0 && at < typed.length()) {
                typed.deleteCharAt(at);
            } else {
                typed.insert(at, anyCharacter(random));
            }
        }
        return typed.toString();
    }

    private static String anyCharacter(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> String.valueOf((char) random.nextInt(0x10000));
            case 1 -> String.valueOf((char) random.nextInt(0xD800, 0xE000));
            case 2 -> new String(Character.toChars(random.nextInt(0x110000)));
            case 3 -> String.valueOf((char) random.nextInt(0x20));
            case 4 -> String.valueOf("-－ 　\u00a0年月/.·\u202e\u200b".charAt(random.nextInt(12)));
            case 5 -> String.valueOf((char) ('０' + random.nextInt(10)));
            case 6 -> String.valueOf((char) ('0' + random.nextInt(10)));
            default -> String.valueOf((char) random.nextInt(0x4E00, 0x9FFF));
        };
    }
}
