package org.banshi.content.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banshi.content.Words;
import org.junit.jupiter.api.Test;

/** What is asked, when it hangs on several choices. */
class ConditionTest {

    private static final Condition OWNER = new Condition.OneOf("who", List.of("yes"));
    private static final Condition SOME_A = new Condition.OneOf("some", List.of("a"));

    @Test
    void joinsConditions() {
        assertThat(asked(new Condition.All(List.of(OWNER, SOME_A)), "yes", "a,b"))
                .isTrue();
        assertThat(asked(new Condition.All(List.of(OWNER, SOME_A)), "yes", "b")).isFalse();
        assertThat(asked(new Condition.Any(List.of(OWNER, SOME_A)), "no", "a")).isTrue();
        assertThat(asked(new Condition.Any(List.of(OWNER, SOME_A)), "no", "b")).isFalse();
        assertThat(asked(new Condition.Not(OWNER), "no", "b")).isTrue();
        assertThat(asked(new Condition.Not(OWNER), "yes", "b")).isFalse();
    }

    @Test
    void aQuestionThatIsNotAskedCountsAsNotChosen() {
        Form form = new Form(
                1,
                List.of(
                        Forms.question("who", Forms.YES_NO),
                        Forms.when("some", Forms.SOME, "who", "yes"),
                        asking("last", SOME_A),
                        asking("otherwise", new Condition.Not(SOME_A))));
        FormEngine engine = new FormEngine(form, LocalDate.of(2026, 11, 23));
        Answers leftOver = Answers.NONE.with("who", "no").with("some", "a");
        assertThat(engine.asked(leftOver)).extracting(Question::id).containsExactly("who", "otherwise");
    }

    private static boolean asked(Condition condition, String who, String some) {
        Form form = new Form(
                1,
                List.of(
                        Forms.question("who", Forms.YES_NO),
                        Forms.question("some", Forms.SOME),
                        asking("last", condition)));
        return new FormEngine(form, LocalDate.of(2026, 11, 23))
                .asked(Answers.NONE.with("who", who).with("some", some)).stream()
                        .anyMatch(question -> question.id().equals("last"));
    }

    private static Question asking(String id, Condition when) {
        Words words = new Words(id, id);
        return new Question(id, words, words, words, Forms.TEXT, true, Optional.of(when), Optional.empty(), false);
    }
}
