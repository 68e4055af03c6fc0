package org.banshi.content.reader;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.banshi.content.Words;
import org.banshi.content.form.AnswerType;
import org.banshi.content.form.AnswerType.Characters;
import org.banshi.content.form.AnswerType.Choice;
import org.banshi.content.form.AnswerType.Day;
import org.banshi.content.form.AnswerType.Digits;
import org.banshi.content.form.AnswerType.Money;
import org.banshi.content.form.AnswerType.Month;
import org.banshi.content.form.AnswerType.Option;
import org.banshi.content.form.AnswerType.Several;
import org.banshi.content.form.DayOffset;
import org.banshi.content.form.Question;

/**
 * {@code answer:} of a question.
 *
 * @param earlier the questions that it may refer to
 */
record AnswerSection(List<Question> earlier) {

    /** A house in a big city costs less. */
    private static final int MOST_YUAN = 100_000_000;

    private enum Kind {
        CHOICE,
        SEVERAL,
        DIGITS,
        CHARACTERS,
        NAME,
        TEXT,
        MONEY,
        MONTH,
        DAY
    }

    AnswerType read(Fields fields) {
        return switch (fields.oneOf("kind", Kind.class)) {
            case CHOICE -> new Choice(options(fields));
            case SEVERAL -> several(fields);
            case DIGITS -> digits(fields);
            case CHARACTERS -> characters(fields);
            case NAME -> new AnswerType.Name(1, 50);
            case TEXT -> text(fields);
            case MONEY -> money(fields);
            case MONTH -> month(fields);
            case DAY -> day(fields);
        };
    }

    private static List<Option> options(Fields fields) {
        Words nothing = new Words("", "");
        List<Option> options = fields.list(
                "options",
                option -> new Option(option.id("id"), option.words("name"), option.words("detail", nothing)));
        Unique.check(options, Option::id, "option", fields, "options");
        if (fields.has("options") && (options.size() < 2 || options.size() > 8)) {
            fields.find("options", "a choice has " + options.size() + " options", "Offer two to eight");
        }
        return options;
    }

    private static AnswerType several(Fields fields) {
        List<Option> options = options(fields);
        Several several = new Several(options, fields.number("least", 1, 8), fields.number("most", 1, 8));
        ordered(fields, several.least(), several.most());
        if (several.most() > options.size() && !options.isEmpty()) {
            fields.find("most", "there are only " + options.size() + " options", "Write most: " + options.size());
        }
        return several;
    }

    private static AnswerType characters(Fields fields) {
        Characters.Check check =
                fields.node("check").isEmpty() ? Characters.Check.NONE : fields.oneOf("check", Characters.Check.class);
        // The standard says how many there are; see the checks.
        return switch (check) {
            case NONE -> {
                Characters characters =
                        new Characters(fields.number("least", 1, 64), fields.number("most", 1, 64), check);
                ordered(fields, characters.least(), characters.most());
                yield characters;
            }
            case ID_NUMBER, CREDIT_CODE -> new Characters(18, 18, check);
            case PLATE -> new Characters(7, 8, check);
        };
    }

    private static AnswerType money(Fields fields) {
        Money money = new Money(
                fields.number("least-yuan", 0, MOST_YUAN) * 100L, fields.number("most-yuan", 1, MOST_YUAN) * 100L);
        if (money.leastFen() > money.mostFen()) {
            fields.find("least-yuan", "'least-yuan' is above 'most-yuan'", "Exchange the two");
        }
        return money;
    }

    private static AnswerType digits(Fields fields) {
        Digits digits = new Digits(
                fields.number("least", 1, 64),
                fields.number("most", 1, 64),
                fields.node("check").isEmpty() ? Digits.Check.NONE : fields.oneOf("check", Digits.Check.class));
        ordered(fields, digits.least(), digits.most());
        if (digits.check() == Digits.Check.MOBILE && (digits.least() != 11 || digits.most() != 11)) {
            fields.find("check", "a mobile number has exactly 11 digits", "Write least: 11 and most: 11");
        }
        // ISO/IEC 7812 numbers have up to 19 digits, the shortest bank cards in use here 16.
        if (digits.check() == Digits.Check.BANK_CARD && (digits.least() < 12 || digits.most() > 19)) {
            fields.find("check", "a bank card has 12 to 19 digits", "Write for example least: 16 and most: 19");
        }
        return digits;
    }

    private static AnswerType text(Fields fields) {
        AnswerType.Text text = new AnswerType.Text(fields.number("least", 1, 500), fields.number("most", 1, 500));
        ordered(fields, text.least(), text.most());
        return text;
    }

    private AnswerType month(Fields fields) {
        return new Month(fields.number("earliest-years-ago", 0, 100), notBefore(fields, Month.class, "month"));
    }

    private AnswerType day(Fields fields) {
        Day day = new Day(
                offset(fields, "earliest"),
                offset(fields, "latest"),
                notBefore(fields, Day.class, "day"),
                optionalWords(fields, "too-early"),
                optionalWords(fields, "too-late"));
        // Any day serves to compare the two: it is the longest and shortest months only that could exchange them.
        LocalDate any = LocalDate.of(2026, 1, 1);
        if (day.earliest().from(any).isAfter(day.latest().from(any))) {
            fields.find("earliest", "'earliest' is after 'latest', no day could be given", "Exchange the two");
        }
        return day;
    }

    private static Optional<Words> optionalWords(Fields fields, String key) {
        return fields.node(key).isEmpty() ? Optional.empty() : Optional.of(fields.words(key));
    }

    private static DayOffset offset(Fields fields, String key) {
        String written = fields.text(key);
        Optional<DayOffset> offset = DayOffset.parse(written);
        if (offset.isEmpty() && !written.isEmpty()) {
            fields.find(
                    key,
                    "'" + key + "' cannot be '" + written + "'",
                    "Write for example: today, 10 years ago, in 6 months");
        }
        return offset.orElse(new DayOffset(Period.ZERO));
    }

    private String notBefore(Fields fields, Class<? extends AnswerType> type, String noun) {
        String id = fields.node("not-before").isEmpty() ? "" : fields.text("not-before");
        boolean there =
                earlier.stream().anyMatch(question -> question.id().equals(id) && type.isInstance(question.type()));
        if (!id.isEmpty() && !there) {
            fields.find(
                    "not-before",
                    "no earlier question '" + id + "' asks for a " + noun,
                    "Refer to a " + noun + " that stands before this one");
        }
        return id;
    }

    private static void ordered(Fields fields, int least, int most) {
        if (least > most) {
            fields.find("least", "'least' is above 'most'", "Exchange the two");
        }
    }
}
