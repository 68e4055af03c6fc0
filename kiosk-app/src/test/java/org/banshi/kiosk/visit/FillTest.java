package org.banshi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FillTest {

    @Test
    void whoIsNotEligibleFindsAWayOn() {
        Play play = Play.atChoose().on(new Event.ItemChosen("senior-card"));
        assertThat(play.stage()).isEqualTo(new Stage.NotEligible(Samples.SENIOR_CARD));
        assertThat(play.visit().item()).isEmpty();

        assertThat(play.on(new Event.Continue()).stage()).isEqualTo(new Stage.Choose(false));
    }

    @Test
    void theApplicationGetsItsIdWhenFillingStartsAndKeepsIt() {
        Play play = Play.atChoose().on(new Event.ItemChosen("pension"));
        assertThat(play.stage()).isEqualTo(new Stage.Guide(Samples.PENSION));
        assertThat(play.visit().applicationId()).isEmpty();

        play.on(new Event.Continue());
        assertThat(play.question()).isEqualTo("household");
        var id = play.application();

        play.answering("rural").on(new Event.Back(), new Event.Back(), new Event.Continue());
        assertThat(play.application()).isEqualTo(id);
        assertThat(play.visit().answers().get("household")).contains("rural");
    }

    @Test
    void anotherItemHasNothingOfTheFormerOne() {
        Play play = Play.atFill().answering("rural").on(new Event.Back(), new Event.Back(), new Event.Back());
        assertThat(play.stage()).isEqualTo(new Stage.Choose(false));

        play.on(new Event.ItemChosen("proof"));
        assertThat(play.visit().answers().values()).isEmpty();
        assertThat(play.visit().applicationId()).isEmpty();
    }

    @Test
    void aRefusedAnswerStaysAsTypedWithItsProblem() {
        Play play = Play.atFill().answering("  ");

        Stage.Fill fill = (Stage.Fill) play.stage();
        assertThat(fill.question()).isEqualTo("household");
        assertThat(fill.typed()).isEqualTo("  ");
        assertThat(fill.problem()).isPresent();
    }

    @Test
    void optionalQuestionsAreShownAndMayStayBlank() {
        Play play = Play.atFill().answering("rural");
        assertThat(play.question()).isEqualTo("note");

        play.answering("");
        assertThat(play.question()).isEqualTo("support");
        assertThat(play.visit().answers().get("note")).isEmpty();
    }

    @Test
    void aSecondTapOnContinueDoesNotAnswerTheNextQuestion() {
        Play play =
                Play.atFill().on(new Event.Answered("household", "rural"), new Event.Answered("household", "urban"));

        assertThat(play.question()).isEqualTo("note");
        assertThat(play.visit().answers().get("household")).contains("rural");
    }

    @Test
    void conditionalQuestionsAreAskedOnlyOnTheirWay() {
        assertThat(Play.atFill().answering("rural", "", "yes").question()).isEqualTo("kind");
        assertThat(Play.atFill().answering("rural", "", "no").question()).isEqualTo("remark");
    }

    @Test
    void backGoesQuestionByQuestionToTheGuideAndKeepsAnswers() {
        Play play = Play.atFill().answering("rural", "", "no", "没有了");
        assertThat(play.stage()).isEqualTo(new Stage.Materials());

        play.on(new Event.Back());
        assertThat(play.question()).isEqualTo("remark");
        play.on(new Event.Back());
        assertThat(play.question()).isEqualTo("support");
        play.on(new Event.Back(), new Event.Back(), new Event.Back());
        assertThat(play.stage()).isEqualTo(new Stage.Guide(Samples.PENSION));
        assertThat(play.visit().answers().get("remark")).contains("没有了");
    }

    @Test
    void aChangeFromTheReviewReturnsThere() {
        Play play = Play.atReview().on(new Event.Change("household"));
        assertThat(play.stage()).isEqualTo(new Stage.Fill("household", Optional.empty(), "", true));

        play.answering("urban");
        assertThat(play.stage()).isEqualTo(new Stage.Review());
        assertThat(play.visit().answers().get("household")).contains("urban");

        assertThat(play.on(new Event.Change("support"), new Event.Back()).stage())
                .isEqualTo(new Stage.Review());
    }

    @Test
    void whatAChangeOpensIsAskedBeforeTheReview() {
        Play play = Play.atReview().on(new Event.Change("support")).answering("yes");
        assertThat(play.stage()).isEqualTo(new Stage.Fill("kind", Optional.empty(), "", true));

        assertThat(play.answering("disabled").stage()).isEqualTo(new Stage.Review());
    }

    @Test
    void aReviewWithAGapLeadsToTheGapInsteadOfTheSignature() {
        Play play = Play.atReview()
                .on(new Event.Change("support"))
                .answering("yes")
                .on(new Event.Back(), new Event.Continue());

        Stage.Fill fill = (Stage.Fill) play.stage();
        assertThat(fill.question()).isEqualTo("kind");
        assertThat(fill.problem()).isPresent();
        assertThat(fill.fromReview()).isTrue();
    }

    @Test
    void anItemWithoutQuestionsGoesStraightToItsMaterials() {
        Play play = Play.atChoose().on(new Event.ItemChosen("proof"), new Event.Continue());
        assertThat(play.stage()).isEqualTo(new Stage.Materials());
        assertThat(play.on(new Event.Back()).stage()).isEqualTo(new Stage.Guide(Samples.PROOF));
    }

    @Test
    void nothingPersonalIsInAnyToString() {
        Play play = Play.atFill().answering("rural").on(new Event.Answered("note", "13800138000"));
        String said = play.visit() + " " + new Stage.Fill("note", Optional.empty(), "13800138000", false) + " "
                + new Stage.Warning(new Stage.Fill("note", Optional.empty(), "13800138000", false)) + " "
                + new Event.Answered("note", "13800138000") + " " + new Event.Confirm(Samples.SIGNATURE) + " "
                + new Event.CardRead(Samples.YOUNG) + " " + new Effect.Save(play.visit()) + " "
                + play.visit().answers();
        assertThat(said).doesNotContain("13800138000", "420", Samples.YOUNG.number(), Samples.YOUNG.name());
    }
}
