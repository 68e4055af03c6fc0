package org.banshi.content.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormEngineTest {

    private final FormEngine engine = new FormEngine(
            new Form(
                    1,
                    List.of(
                            Forms.question("special", Forms.YES_NO),
                            Forms.when("kind", Forms.choice("low", "other"), "special", "yes"),
                            Forms.when("which", Forms.TEXT, "kind", "other"),
                            Forms.optional("note", Forms.TEXT),
                            Forms.question("mobile", Forms.MOBILE))),
            LocalDate.of(2026, 11, 23));

    @Test
    void asksOnlyWhatTheAnswersSoFarCallFor() {
        assertThat(asked(Answers.NONE)).containsExactly("special", "note", "mobile");
        assertThat(asked(Answers.NONE.with("special", "no"))).containsExactly("special", "note", "mobile");
        assertThat(asked(Answers.NONE.with("special", "yes"))).containsExactly("special", "kind", "note", "mobile");
        assertThat(asked(Answers.NONE.with("special", "yes").with("kind", "other")))
                .containsExactly("special", "kind", "which", "note", "mobile");
    }

    @Test
    void aConditionOnAQuestionThatIsNotAskedDoesNotHold() {
        assertThat(asked(Answers.NONE.with("special", "no").with("kind", "other")))
                .containsExactly("special", "note", "mobile");
    }

    @Test
    void nextOpenIsTheFirstRequiredWithoutAnswer() {
        assertThat(engine.nextOpen(Answers.NONE)).map(Question::id).contains("special");
        assertThat(engine.nextOpen(Answers.NONE.with("special", "yes")))
                .map(Question::id)
                .contains("kind");
        assertThat(engine.nextOpen(Answers.NONE.with("special", "no")))
                .map(Question::id)
                .contains("mobile");
        assertThat(engine.nextOpen(Answers.NONE.with("special", "no").with("mobile", "13812345678")))
                .isEmpty();
    }

    @Test
    void problemsNameEachQuestionOnce() {
        Answers answers =
                Answers.NONE.with("special", "maybe").with("mobile", "123").with("shoe-size", "42");
        assertThat(engine.problems(answers)).containsOnlyKeys("special", "mobile", "shoe-size");
        assertThat(engine.problems(Answers.NONE)).containsOnlyKeys("special", "mobile");
    }

    @Test
    void theResultLeavesOutWaysNotTakenAndWhatWasLeftEmpty() {
        Answers answers = Answers.NONE
                .with("special", "yes")
                .with("kind", "other")
                .with("which", "something")
                .with("note", "")
                .with("mobile", "13812345678")
                .with("special", "no");
        assertThat(engine.result(answers).values()).containsOnlyKeys("special", "mobile");
        assertThat(engine.problems(engine.result(answers))).isEmpty();
    }

    private List<String> asked(Answers answers) {
        return engine.asked(answers).stream().map(Question::id).toList();
    }
}
