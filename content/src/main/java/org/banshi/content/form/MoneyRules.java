package org.banshi.content.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banshi.content.Words;
import org.banshi.content.form.Normalised.Accepted;
import org.banshi.content.form.Normalised.Refused;

/** An amount in yuan: 1200, 1200.5, 1,200.50, 1200元, ¥1200. Counted in fen, never in fractions. */
final class MoneyRules {

    /** Signs and words around an amount, the thousands' commas, and a full stop that an input method has made. */
    private static final Pattern AMOUNT = Pattern.compile("[¥￥]?([0-9]{1,12})(?:[.．。]([0-9]{1,2}))?元?");

    private static final Pattern GROUPED = Pattern.compile("(?<=[0-9])[,，](?=[0-9]{3}(?![0-9]))");

    private MoneyRules() {}

    static Normalised normalise(AnswerType.Money type, String typed) {
        Optional<Long> parsed = parse(typed);
        if (parsed.isEmpty()) {
            return new Refused(new Words(
                    "请只写数字，最多两位小数，例如 1200 或 1200.50。",
                    "Please write digits only, with at most two decimals, for example 1200 or 1200.50."));
        }
        long fen = parsed.get();
        if (fen < type.leastFen()) {
            return new Refused(new Words(
                    "至少是 " + AnswerText.chineseMoney(type.leastFen()) + "，请检查金额。",
                    "The least is " + AnswerText.englishMoney(type.leastFen()) + ". Please check the amount."));
        }
        if (fen > type.mostFen()) {
            return new Refused(new Words(
                    "最多是 " + AnswerText.chineseMoney(type.mostFen()) + "，请检查是否多写了一位。",
                    "The most is " + AnswerText.englishMoney(type.mostFen())
                            + ". Please check whether there is a digit too many."));
        }
        return new Accepted(canonical(fen));
    }

    static String canonical(long fen) {
        return fen / 100 + "." + (fen % 100 < 10 ? "0" : "") + fen % 100;
    }

    /** Typed yuan to fen; the canonical amount is one way of typing it. */
    static Optional<Long> parse(String typed) {
        String amount = Folding.date(typed);
        // Twice, because two groups share the digits between them.
        amount = GROUPED.matcher(GROUPED.matcher(amount).replaceAll("")).replaceAll("");
        Matcher matcher = AMOUNT.matcher(amount);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long yuan = Long.parseLong(matcher.group(1));
        String decimals = matcher.group(2) == null ? "" : matcher.group(2);
        return Optional.of(yuan * 100 + Long.parseLong((decimals + "00").substring(0, 2)));
    }
}
