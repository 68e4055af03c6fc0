package org.banshi.content.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banshi.content.Words;
import org.banshi.content.form.AnswerType;
import org.banshi.content.form.AnswerType.Option;
import org.banshi.content.form.Condition;
import org.banshi.content.form.Question;

/**
 * A table in a form, such as the members of a household: the same questions for each row, and after each row whether
 * there is another. It becomes plain questions on reading, {@code household-1-name} and so on, each asked only if the
 * row before was followed by another; so screens, engine and backend need to know nothing of tables.
 */
final class GroupSection {

    /** Nobody answers more on a standing screen; and each row doubles what {@link Reachability} tries. */
    private static final int MOST_ROWS = 10;

    private static final AnswerType.Choice YES_NO = new AnswerType.Choice(List.of(
            new Option("yes", new Words("有", "Yes"), new Words("", "")),
            new Option("no", new Words("没有了", "No"), new Words("", ""))));

    private final String id;
    private final Words row;
    private final Optional<Condition> when;
    private final Set<String> own;

    private GroupSection(String id, Words row, Optional<Condition> when, Set<String> own) {
        this.id = id;
        this.row = row;
        this.when = when;
        this.own = own;
    }

    /**
     * Reads {@code group, row, least, most, more, questions} and {@code when}.
     *
     * @param reader reads one question, which may refer to those given
     */
    static List<Question> read(
            Fields fields, List<Question> earlier, BiFunction<Fields, List<Question>, Question> reader) {
        String id = fields.id("group");
        Words row = fields.words("row");
        if (!row.zhCn().isEmpty() && !(row.zhCn().contains("{0}") && row.en().contains("{0}"))) {
            fields.find("row", "'row' does not say which row it is", "Write {0} where its number belongs");
        }
        int least = fields.number("least", 1, MOST_ROWS);
        int most = fields.number("most", 1, MOST_ROWS);
        if (least > most) {
            fields.find("least", "'least' is above 'most'", "Exchange the two");
        }
        Optional<Condition> when = fields.node("when").isEmpty()
                ? Optional.empty()
                : fields.section("when", condition -> new ConditionSection(earlier).read(condition));
        List<Question> seen = new ArrayList<>(earlier);
        List<Question> columns = fields.list("questions", column -> {
            Question question = reader.apply(column, seen);
            seen.add(question);
            return question;
        });
        Unique.check(columns, Question::id, "question", fields, "questions");
        Set<String> outside = earlier.stream().map(Question::id).collect(Collectors.toSet());
        columns.stream()
                .map(Question::id)
                .filter(outside::contains)
                .forEach(column -> fields.find(
                        "questions",
                        "'" + column + "' is also a question before the group",
                        "Rename one: a condition could mean either"));
        Words none = new Words("", "");
        Question more = fields.section(
                        "more",
                        words -> new Question(
                                "more",
                                words.words("title"),
                                words.words("label"),
                                words.words("why"),
                                YES_NO,
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                false))
                .orElseGet(() -> new Question(
                        "more", none, none, none, YES_NO, true, Optional.empty(), Optional.empty(), false));
        Set<String> own = columns.stream().map(Question::id).collect(Collectors.toSet());
        return new GroupSection(id, row, when, own).rows(columns, more, least, most);
    }

    /** Whether the question is this column of any row of the group. */
    static boolean isInRow(String question, String group, String column) {
        return question.matches(Pattern.quote(group) + "-[0-9]{1,2}-" + Pattern.quote(column));
    }

    private List<Question> rows(List<Question> columns, Question more, int least, int most) {
        return Stream.iterate(1, number -> number <= most, number -> number + 1)
                .flatMap(number -> {
                    Optional<Condition> reached = number <= least
                            ? when
                            : Optional.of(new Condition.OneOf(in(number - 1, "more"), List.of("yes")));
                    Stream<Question> row = columns.stream().map(column -> in(number, column, reached));
                    return number >= least && number < most
                            ? Stream.concat(row, Stream.of(asking(number, more, reached)))
                            : row;
                })
                .toList();
    }

    private Question in(int number, Question column, Optional<Condition> reached) {
        Optional<Condition> own = column.when().map(condition -> in(number, condition));
        Optional<Condition> both = reached.isPresent() && own.isPresent()
                ? Optional.of(new Condition.All(List.of(reached.get(), own.get())))
                : reached.or(() -> own);
        Words words = numbered(number);
        return new Question(
                in(number, column.id()),
                new Words(
                        words.zhCn() + "：" + column.title().zhCn(),
                        words.en() + ": " + column.title().en()),
                new Words(
                        words.zhCn() + column.label().zhCn(),
                        words.en() + ": " + column.label().en()),
                column.why(),
                in(number, column.type()),
                column.required(),
                both,
                column.suggestion(),
                column.sensitive());
    }

    private Question asking(int number, Question more, Optional<Condition> reached) {
        return new Question(
                in(number, more.id()),
                more.title(),
                more.label(),
                more.why(),
                more.type(),
                true,
                reached,
                Optional.empty(),
                false);
    }

    /** Within a row a condition means the question of the same row. */
    private Condition in(int number, Condition condition) {
        return switch (condition) {
            case Condition.OneOf(String question, List<String> options) ->
                new Condition.OneOf(own.contains(question) ? in(number, question) : question, options);
            case Condition.All(List<Condition> parts) ->
                new Condition.All(parts.stream().map(part -> in(number, part)).toList());
            case Condition.Any(List<Condition> parts) ->
                new Condition.Any(parts.stream().map(part -> in(number, part)).toList());
            case Condition.Not(Condition part) -> new Condition.Not(in(number, part));
        };
    }

    private AnswerType in(int number, AnswerType type) {
        return switch (type) {
            case AnswerType.Month(int years, String notBefore)
            when own.contains(notBefore) -> new AnswerType.Month(years, in(number, notBefore));
            case AnswerType.Day day
            when own.contains(day.notBefore()) ->
                new AnswerType.Day(
                        day.earliest(), day.latest(), in(number, day.notBefore()), day.tooEarly(), day.tooLate());
            default -> type;
        };
    }

    private String in(int number, String column) {
        return id + "-" + number + "-" + column;
    }

    private Words numbered(int number) {
        return new Words(
                row.zhCn().replace("{0}", Integer.toString(number)), row.en().replace("{0}", Integer.toString(number)));
    }
}
