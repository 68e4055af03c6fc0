package org.banshi.kiosk.screen;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banshi.content.form.AnswerType;
import org.banshi.content.form.Answers;
import org.banshi.content.form.FormEngine;
import org.banshi.content.form.Normalised;
import org.banshi.content.form.Question;
import org.banshi.content.item.Item;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Visit;

/** Every page that an item has of its own, by the name of its picture. */
final class ItemPages {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The rows of a table look like its first one. */
    private static final Pattern LATER_ROW = Pattern.compile("[a-z-]+-([2-9]|10)-[a-z-]+");

    private ItemPages() {}

    static Map<String, Visit> of(Item item) {
        Map<String, Visit> pages = new LinkedHashMap<>();
        Answers answers = answered(item);
        pages.put("guide", page(new Stage.Guide(item), item, Answers.NONE));
        pages.put("not-eligible", page(new Stage.NotEligible(item), item, Answers.NONE));
        for (Question question : item.form().questions()) {
            if (LATER_ROW.matcher(question.id()).matches()) {
                continue;
            }
            pages.put(
                    "fill-" + question.id(),
                    page(new Stage.Fill(question.id(), Optional.empty(), "", false), item, answers));
        }
        pages.put("materials", page(new Stage.Materials(), item, answers));
        pages.put("review", page(new Stage.Review(), item, answers));
        pages.put("sign", page(new Stage.Sign(Optional.empty()), item, answers));
        return pages;
    }

    /** Answers to everything, choosing what opens most questions: the last option, and yes to another row. */
    private static Answers answered(Item item) {
        FormEngine engine = new FormEngine(item.form(), TODAY);
        Answers answers = Answers.NONE;
        for (Optional<Question> open = engine.nextOpen(answers); open.isPresent(); open = engine.nextOpen(answers)) {
            Question question = open.get();
            String typed = typed(question.type());
            Normalised first = engine.normalise(question, typed, answers);
            Normalised normalised =
                    first instanceof Normalised.Accepted ? first : engine.normalise(question, "0", answers);
            if (!(normalised instanceof Normalised.Accepted(String canonical))) {
                throw new AssertionError(item.id() + ": " + question.id() + " does not take " + typed + ": " + first);
            }
            answers = answers.with(question.id(), canonical);
        }
        return answers;
    }

    private static String typed(AnswerType type) {
        return switch (type) {
            case AnswerType.Choice choice ->
                choice.options().stream()
                        .map(AnswerType.Option::id)
                        .filter("yes"::equals)
                        .findFirst()
                        .orElse(choice.options().getLast().id());
            case AnswerType.Several several ->
                String.join(
                        ",",
                        several.options().stream()
                                .map(AnswerType.Option::id)
                                .limit(several.most())
                                .toList());
            case AnswerType.Digits digits ->
                switch (digits.check()) {
                    case MOBILE -> "13800138000";
                    case BANK_CARD -> "6217001234560050088";
                    case NONE -> "8".repeat(digits.most());
                };
            case AnswerType.Characters characters ->
                switch (characters.check()) {
                    case ID_NUMBER -> "11010519491231002X";
                    case CREDIT_CODE -> "12441500196720244T";
                    case PLATE -> "冀AD12345";
                    case NONE -> "W8".repeat(characters.most()).substring(0, characters.most());
                };
            case AnswerType.Name _ -> "阿依古丽·买买提江·吐尔逊";
            case AnswerType.Text text -> "示例".repeat(20).substring(0, Math.min(40, text.most()));
            case AnswerType.Money money -> Long.toString(money.mostFen() / 100);
            case AnswerType.Day day -> day.latest().from(TODAY).toString();
            case AnswerType.Month _ -> "2026-11";
        };
    }

    private static Visit page(Stage stage, Item item, Answers answers) {
        Visit visit = ScreenFixtures.visit(stage);
        return new Visit(
                visit.stage(),
                visit.comfort(),
                visit.surroundings(),
                visit.proofsOnly(),
                visit.card(),
                Optional.of(item),
                visit.applicationId(),
                answers,
                List.of(),
                visit.submission(),
                visit.receipt(),
                visit.extensions(),
                visit.careOffered(),
                visit.serial());
    }
}
