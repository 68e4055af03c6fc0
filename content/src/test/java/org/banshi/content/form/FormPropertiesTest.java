package org.banshi.content.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.banshi.content.Language;
import org.banshi.content.ReadCatalogue;
import org.banshi.content.form.Normalised.Accepted;
import org.banshi.content.form.Normalised.Refused;
import org.banshi.content.item.Item;
import org.banshi.content.reader.CatalogueReader;
import org.junit.jupiter.api.Test;

/** What holds for every form that ships and for whatever is typed. Seeds are fixed: a failure names its seed. */
class FormPropertiesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int MOST_STEPS = 50;

    private final ReadCatalogue hebei = hebei();

    private static ReadCatalogue hebei() {
        try {
            return CatalogueReader.readBundled("hebei");
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void everyStringIsAcceptedOrRefusedAndWhatIsAcceptedStaysAsItIs() {
        List<AnswerType> types = List.of(
                Forms.TEXT,
                Forms.MOBILE,
                Forms.BANK_CARD,
                Forms.POSTCODE,
                Forms.FROM,
                Forms.TO,
                Forms.YES_NO,
                Forms.NAME,
                Forms.ID_NUMBER,
                Forms.CREDIT_CODE,
                Forms.PLATE,
                Forms.FRAME,
                Forms.MONEY,
                Forms.START,
                Forms.END,
                Forms.SOME);
        for (int seed = 0; seed < 30_000; seed++) {
            Random random = new Random(seed);
            AnswerType type = types.get(random.nextInt(types.size()));
            Question question = random.nextBoolean() ? Forms.question("q", type) : Forms.optional("q", type);
            Answers others = Answers.NONE.with("from", Typing.anything(random, question));
            switch (AnswerRules.normalise(question, Typing.anything(random, question), others, TODAY)) {
                case Accepted(String canonical) -> {
                    assertThat(AnswerRules.normalise(question, canonical, others, TODAY))
                            .as("seed %d", seed)
                            .isEqualTo(new Accepted(canonical));
                    for (Language language : Language.values()) {
                        assertThat(AnswerText.full(question, canonical, language))
                                .as("seed %d", seed)
                                .isNotEmpty();
                        assertThat(AnswerText.masked(question, canonical, language))
                                .as("seed %d", seed)
                                .isNotEmpty();
                    }
                }
                case Refused(var problem) -> {
                    assertThat(problem.zhCn()).as("seed %d", seed).endsWith("。");
                    assertThat(problem.en()).as("seed %d", seed).endsWith(".");
                }
            }
        }
    }

    @Test
    void answeringWhatIsOpenEndsAndTheResultMayBeSubmitted() {
        for (Item item : hebei.items()) {
            for (int seed = 0; seed < 300; seed++) {
                Random random = new Random(seed);
                FormEngine engine = new FormEngine(item.form(), TODAY);
                // A past visit on another way: its answers must not disturb.
                Answers answers = random.nextBoolean() ? Answers.NONE : filled(engine, Answers.NONE, random);
                if (!answers.values().isEmpty()) {
                    String first = item.form().questions().getFirst().id();
                    answers = answers.without(first).without("special-group").without("delivery");
                }
                answers = filled(engine, answers, random);

                Map<String, ?> problems = engine.problems(answers);
                Answers result = engine.result(answers);
                assertThat(problems).as("%s, seed %d", item.id(), seed).isEmpty();
                assertThat(engine.problems(result))
                        .as("%s, seed %d", item.id(), seed)
                        .isEmpty();
                assertThat(engine.result(result))
                        .as("%s, seed %d", item.id(), seed)
                        .isEqualTo(result);
                assertThat(engine.nextOpen(result))
                        .as("%s, seed %d", item.id(), seed)
                        .isEmpty();
            }
        }
    }

    @Test
    void anySetOfAnswersHasProblemsAndAResultWithoutThrowing() {
        for (Item item : hebei.items()) {
            FormEngine engine = new FormEngine(item.form(), TODAY);
            for (int seed = 0; seed < 500; seed++) {
                Random random = new Random(seed);
                Answers answers = Answers.NONE;
                for (Question question : item.form().questions()) {
                    if (random.nextInt(4) > 0) {
                        answers = answers.with(question.id(), Typing.anything(random, question));
                    }
                }
                assertThat(engine.problems(answers).keySet())
                        .as("%s, seed %d", item.id(), seed)
                        .isSubsetOf(item.form().questions().stream()
                                .map(Question::id)
                                .toList());
                assertThat(engine.result(answers).values().keySet())
                        .as("%s, seed %d", item.id(), seed)
                        .isSubsetOf(
                                engine.asked(answers).stream().map(Question::id).toList());
            }
        }
    }

    private static Answers filled(FormEngine engine, Answers start, Random random) {
        Answers answers = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Question> open = engine.nextOpen(answers);
            if (open.isEmpty()) {
                return answers;
            }
            Normalised normalised = engine.normalise(open.get(), Typing.sensible(random, open.get()), answers);
            if (normalised instanceof Refused && open.get().type() instanceof AnswerType.Money) {
                // More than a rule between amounts allows. Nothing is always allowed, or nobody could go on.
                normalised = engine.normalise(open.get(), "0", answers);
            }
            assertThat(normalised).isInstanceOf(Accepted.class);
            answers = answers.with(open.get().id(), ((Accepted) normalised).canonical());
        }
        throw new AssertionError("the form does not end");
    }
}
