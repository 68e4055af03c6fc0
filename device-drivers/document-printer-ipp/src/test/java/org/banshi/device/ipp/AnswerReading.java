package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.api.Condition;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.PrintOutcome;

/** All that the driver reads out of an answer, whatever the answer says: values with sentences come out, nothing else. */
final class AnswerReading {

    private static final String PRINTER = "ipp://192.0.2.7:631/ipp/print";

    /** Of a status on a screen: one sentence, and what was sent before. */
    private static final int LONGEST = 400;

    private static final PrinterProblem PROBLEM = new PrinterProblem(PRINTER);
    private static final JobSentences SENTENCES = new JobSentences(PRINTER);
    private static final PaperWishes WISHES = wishes();

    /** No pattern: Jazzer watches those closely, which takes most of the time. */
    static final Condition<String> ONE_LINE = new Condition<>(
            text -> text.chars().noneMatch(Character::isISOControl), "without line ends and other controls");

    private AnswerReading() {}

    static void read(IppMessage answer) {
        check(SENTENCES.refusal(answer));
        PrinterFacts.of(answer).ifPresent(AnswerReading::printer);
        JobReport.of(answer).ifPresent(AnswerReading::job);
        assertThat(WISHES.attributes(Abilities.of(answer), 2)).isNotEmpty();
    }

    private static void printer(PrinterFacts facts) {
        DeviceStatus status = PROBLEM.status(facts, false);
        status.error().ifPresent(AnswerReading::check);
        PROBLEM.of(facts).ifPresent(error -> {
            check(error);
            assertThat(status.canWork()).isFalse();
        });
        assertThat(facts.model()).hasSizeLessThan(LONGEST).is(ONE_LINE);
    }

    private static void job(JobReport report) {
        check(SENTENCES.why(report));
        SENTENCES.doubt(report).ifPresent(AnswerReading::check);
        JobWatch watch = new JobWatch(SENTENCES, IppTiming.NORMAL, false, 0);
        // Now, and when every patience is over.
        long hour = 3_600_000_000_000L;
        for (long now = 0; now <= 2 * hour; now += hour) {
            switch (watch.see(new Sight.Seen(report), Optional.empty(), now)) {
                case Verdict.Wait wait -> {}
                case Verdict.Cancel cancel -> watch.cancelAccepted();
                case Verdict.End end -> end(report, end.outcome());
            }
        }
    }

    private static void end(JobReport report, PrintOutcome outcome) {
        switch (outcome) {
            case PrintOutcome.Printed() -> assertThat(report.state()).isEqualTo(JobReport.COMPLETED);
            case PrintOutcome.NotPrinted(DeviceError error) -> check(error);
            case PrintOutcome.NotKnown(DeviceError error) -> check(error);
        }
    }

    private static void check(DeviceError error) {
        assertThat(error.sentence())
                .endsWith(".")
                .hasSizeLessThan(LONGEST)
                .doesNotContain("{part}")
                .is(ONE_LINE);
        assertThat(error.vendorCode()).hasSizeLessThan(LONGEST).is(ONE_LINE);
    }

    private static PaperWishes wishes() {
        try {
            return PaperWishes.of(DeviceUri.parse(PRINTER + "?media=iso_a4_210x297mm"));
        } catch (DeviceUriException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
