package org.banshi.kiosk.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        return new Visit(
                next,
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

    Visit withComfort(Comfort next) {
        return new Visit(
                stage,
                next,
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

    Visit withSurroundings(Surroundings next) {
        return new Visit(
                stage,
                comfort,
                next,
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

    Visit withProofsOnly(boolean next) {
        return new Visit(
                stage,
                comfort,
                surroundings,
                next,
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

    Visit withCard(IdCard next) {
        return new Visit(
                stage,
                comfort,
                surroundings,
                proofsOnly,
                Optional.of(next),
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

    Visit withApplicationId(UUID next) {
        return new Visit(
                stage,
                comfort,
                surroundings,
                proofsOnly,
                card,
                item,
                Optional.of(next),
                answers,
                signature,
                submission,
                receipt,
                extensions,
                careOffered,
                serial);
    }

    Visit withAnswers(Answers next) {
        return new Visit(
                stage,
                comfort,
                surroundings,
                proofsOnly,
                card,
                item,
                applicationId,
                next,
                signature,
                submission,
                receipt,
                extensions,
                careOffered,
                serial);
    }

    Visit withSignature(List<Stroke> next) {
        return new Visit(
                stage,
                comfort,
                surroundings,
                proofsOnly,
                card,
                item,
                applicationId,
                answers,
                next,
                submission,
                receipt,
                extensions,
                careOffered,
                serial);
    }

    Visit withSubmission(SubmissionState next) {
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
                Optional.of(next),
                receipt,
                extensions,
                careOffered,
                serial);
    }

    Visit withReceipt(ReceiptState next) {
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
                next,
                extensions,
                careOffered,
                serial);
    }

    Visit withExtensions(int next) {
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
                next,
                careOffered,
                serial);
    }

    Visit withCareOffered(boolean next) {
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
                next,
                serial);
    }

    /** Another item, and with it an application of its own: nothing of a former one is left. */
    Visit withNewItem(Item next) {
        return withoutApplication(Optional.of(next), serial);
    }

    /** The same person with no application yet; answers of devices for the former one no longer count. */
    Visit startingOver() {
        return withoutApplication(Optional.empty(), serial + 1);
    }

    private Visit withoutApplication(Optional<Item> next, long nextSerial) {
        return new Visit(
                stage,
                comfort,
                surroundings,
                proofsOnly,
                card,
                next,
                Optional.empty(),
                Answers.NONE,
                List.of(),
                Optional.empty(),
                new ReceiptState.None(),
                extensions,
                careOffered,
                nextSerial);
    }

    /** Without anything personal; what became of an application that was confirmed stays, to be shown at the end. */
    Visit forgettingPerson() {
        boolean confirmed = !signature.isEmpty() || submission.isPresent();
        return new Visit(
                stage,
                comfort,
                surroundings,
                false,
                Optional.empty(),
                Optional.empty(),
                confirmed ? applicationId : Optional.empty(),
                Answers.NONE,
                List.of(),
                submission,
                receipt,
                extensions,
                careOffered,
                serial);
    }

    /** At Farewell: it was confirmed, and the terminal has not said that it is saved. */
    public boolean unsaved() {
        return stage instanceof Stage.Farewell && applicationId.isPresent() && submission.isEmpty();
    }

    @Override
    public String toString() {
        return "Visit[" + stage.getClass().getSimpleName() + "]";
    }
}
