package org.banshi.kiosk.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.banshi.content.form.Answers;
import org.banshi.content.item.Item;
import org.banshi.device.DeviceError;
import org.banshi.device.IdCard;

/**
 * One resident's stay, and the only place that holds what is personal; immutable, and gone when the core returns a new
 * one. {@link #toString()} says only the stage.
 *
 * @param stage where we are
 * @param comfort how it is shown
 * @param surroundings devices and network
 * @param proofsOnly what was chosen at Welcome: 打证明 instead of 办事
 * @param card who is here
 * @param item what is being applied for
 * @param applicationId made when filling starts; all retries carry it
 * @param answers canonical answers
 * @param signature strokes of the finger, in tenths of a millimetre
 * @param submission what has become of the application
 * @param receipt what has become of the slip
 * @param extensions how often the idle warning was answered
 * @param careOffered whether care mode has been offered already because of age
 * @param serial counts visits, so that a late answer of a device or the network never reaches the next resident
 */
public record Visit(
        Stage stage,
        Comfort comfort,
        Surroundings surroundings,
        boolean proofsOnly,
        Optional<IdCard> card,
        Optional<Item> item,
        Optional<UUID> applicationId,
        Answers answers,
        List<Stroke> signature,
        Optional<SubmissionState> submission,
        ReceiptState receipt,
        int extensions,
        boolean careOffered,
        long serial) {

    public Visit {
        signature = List.copyOf(signature);
    }

    /** Nobody is here. */
    public static Visit nobody(Surroundings surroundings, long serial) {
        return new Visit(
                new Stage.Attract(),
                Comfort.NORMAL,
                surroundings,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Answers.NONE,
                List.of(),
                Optional.empty(),
                new ReceiptState.None(),
                0,
                false,
                serial);
    }

    /** Points of one touch from down to up, x and y alternating, in tenths of a millimetre from the pad's corner. */
    public record Stroke(List<Integer> coordinates) {
        public Stroke {
            coordinates = List.copyOf(coordinates);
        }

        /** Says nothing of the hand that wrote. */
        @Override
        public String toString() {
            return "Stroke[" + coordinates.size() / 2 + " points]";
        }
    }

    /** What has become of the application. */
    public sealed interface SubmissionState {

        /**
         * Durable on the terminal, not acknowledged yet.
         *
         * @param terminalNumber short number that this terminal gave
         */
        record Saved(String terminalNumber) implements SubmissionState {}

        /** The backend has it and has signed for it. */
        record Acknowledged(String terminalNumber, String caseNumber, String state, Optional<LocalDate> dueDate)
                implements SubmissionState {}

        /** Durable on the terminal, but refused by the backend: it does not arrive before staff have seen to it. */
        record NeedsStaff(String terminalNumber) implements SubmissionState {}
    }

    /** What has become of the slip. */
    public sealed interface ReceiptState {
        record None() implements ReceiptState {}

        record Printing() implements ReceiptState {}

        record Printed() implements ReceiptState {}

        record NotPrinted(DeviceError error) implements ReceiptState {}

        record NotKnown() implements ReceiptState {}
    }

    Visit withStage(Stage next) {
        return changed(copy -> copy.stage = next);
    }

    Visit withComfort(Comfort next) {
        return changed(copy -> copy.comfort = next);
    }

    Visit withSurroundings(Surroundings next) {
        return changed(copy -> copy.surroundings = next);
    }

    Visit withProofsOnly(boolean next) {
        return changed(copy -> copy.proofsOnly = next);
    }

    Visit withCard(IdCard next) {
        return changed(copy -> copy.card = Optional.of(next));
    }

    Visit withApplicationId(UUID next) {
        return changed(copy -> copy.applicationId = Optional.of(next));
    }

    Visit withAnswers(Answers next) {
        return changed(copy -> copy.answers = next);
    }

    Visit withSignature(List<Stroke> next) {
        return changed(copy -> copy.signature = next);
    }

    Visit withSubmission(SubmissionState next) {
        return changed(copy -> copy.submission = Optional.of(next));
    }

    Visit withReceipt(ReceiptState next) {
        return changed(copy -> copy.receipt = next);
    }

    Visit withExtensions(int next) {
        return changed(copy -> copy.extensions = next);
    }

    Visit withCareOffered(boolean next) {
        return changed(copy -> copy.careOffered = next);
    }

    /** Another item, and with it an application of its own: nothing of a former one is left. */
    Visit withNewItem(Item next) {
        return changed(copy -> {
            copy.forgetApplication();
            copy.item = Optional.of(next);
        });
    }

    /** The same person with no application yet; answers of devices for the former one no longer count. */
    Visit startingOver() {
        return changed(copy -> {
            copy.forgetApplication();
            copy.serial = serial + 1;
        });
    }

    /** Without anything personal; what became of an application that was confirmed stays, to be shown at the end. */
    Visit forgettingPerson() {
        boolean confirmed = !signature.isEmpty() || submission.isPresent();
        return changed(copy -> {
            copy.forgetApplication();
            copy.proofsOnly = false;
            copy.card = Optional.empty();
            if (confirmed) {
                copy.applicationId = applicationId;
            }
            copy.submission = submission;
            copy.receipt = receipt;
        });
    }

    /** At Farewell: it was confirmed, and the terminal has not said that it is saved. */
    public boolean unsaved() {
        return stage instanceof Stage.Farewell && applicationId.isPresent() && submission.isEmpty();
    }

    @Override
    public String toString() {
        return "Visit[" + stage.getClass().getSimpleName() + "]";
    }

    private Visit changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.visit();
    }

    /** A visit while it is being copied: the one place that spells out all components. Never leaves this file. */
    private static final class Copy {
        private Stage stage;
        private Comfort comfort;
        private Surroundings surroundings;
        private boolean proofsOnly;
        private Optional<IdCard> card;
        private Optional<Item> item;
        private Optional<UUID> applicationId;
        private Answers answers;
        private List<Stroke> signature;
        private Optional<SubmissionState> submission;
        private ReceiptState receipt;
        private int extensions;
        private boolean careOffered;
        private long serial;

        private Copy(Visit visit) {
            stage = visit.stage;
            comfort = visit.comfort;
            surroundings = visit.surroundings;
            proofsOnly = visit.proofsOnly;
            card = visit.card;
            item = visit.item;
            applicationId = visit.applicationId;
            answers = visit.answers;
            signature = visit.signature;
            submission = visit.submission;
            receipt = visit.receipt;
            extensions = visit.extensions;
            careOffered = visit.careOffered;
            serial = visit.serial;
        }

        private void forgetApplication() {
            item = Optional.empty();
            applicationId = Optional.empty();
            answers = Answers.NONE;
            signature = List.of();
            submission = Optional.empty();
            receipt = new ReceiptState.None();
        }

        private Visit visit() {
            return new Visit(
                    stage,
                    comfort,
                    surroundings,
                    proofsOnly,
                    card,
                    item,
                    applicationId,
                    answers,
                    signature,
                    submission,
                    receipt,
                    extensions,
                    careOffered,
                    serial);
        }
    }
}
