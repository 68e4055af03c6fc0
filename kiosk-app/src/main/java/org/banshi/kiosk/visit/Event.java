package org.banshi.kiosk.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.IdCard;
import org.banshi.device.PrintOutcome;
import org.banshi.device.ScannedCode;

/** Everything that can happen. Events that make no sense at the present stage change nothing. */
public sealed interface Event {

    // Touch

    /** Any touch, besides what it does; restarts the idle clock. */
    record Touched() implements Event {}

    /** The invitation of Attract. */
    record Begin() implements Event {}

    /** 办事 (all items) or 打证明 (proofs only) at Welcome. */
    record ServiceChosen(boolean proofsOnly) implements Event {}

    record ItemChosen(String item) implements Event {}

    /** The main action of a stage that has nothing to enter: Guide, Materials, Review, Done, Progress, NotEligible. */
    record Continue() implements Event {}

    record Back() implements Event {}

    record EndVisit() implements Event {}

    /** What was typed or chosen for the question shown, with 继续; may be blank for an optional question. */
    record Answered(String question, String typed) implements Event {
        /** Says nothing of what was typed, so that it can never reach a log by accident. */
        @Override
        public String toString() {
            return "Answered[" + question + "]";
        }
    }

    /** 修改 on the review page. */
    record Change(String question) implements Event {}

    /** 提交申请 with the signature. */
    record Confirm(List<Visit.Stroke> signature) implements Event {}

    /** Save again after it failed. */
    record RetrySave() implements Event {}

    /** Print the slip (again). */
    record PrintAgain() implements Event {}

    /** 再办一件: the same person, another item. */
    record AnotherItem() implements Event {}

    record StarsChosen(int stars) implements Event {}

    record ReasonToggled(String code) implements Event {}

    /** Sends the rating if stars were chosen, else skips it. */
    record RatingFinished() implements Event {}

    record ComfortChosen(Comfort comfort) implements Event {}

    record HelpCalled() implements Event {}

    record HelpClosed() implements Event {}

    /** I am still here. */
    record StillHere() implements Event {}

    // Devices

    record CardBeingRead() implements Event {}

    record CardRead(IdCard card) implements Event {}

    record CardUnreadable(DeviceError error) implements Event {}

    record CardRemoved() implements Event {}

    record CodeScanned(ScannedCode code) implements Event {}

    record CodeRefused(DeviceError error) implements Event {}

    record CardReaderChanged(DeviceStatus status) implements Event {}

    record ScannerChanged(DeviceStatus status) implements Event {}

    record PrinterChanged(DeviceStatus status) implements Event {}

    record AttachedChanged(Attached device, DeviceStatus status) implements Event {}

    /** @param visit serial of the visit whose slip it was */
    record ReceiptEnded(long visit, PrintOutcome outcome) implements Event {}

    // Outbox and network

    record NetworkChanged(Surroundings.Network network) implements Event {}

    /** Durable in the outbox. */
    record Saved(UUID application, String terminalNumber) implements Event {}

    record SaveFailed(UUID application) implements Event {}

    record Acknowledged(UUID application, String caseNumber, String state, Optional<LocalDate> dueDate)
            implements Event {}

    /** The backend refuses it for good; it stays on the terminal until staff have looked at it. */
    record SetAside(UUID application) implements Event {}

    record ProgressAnswered(UUID application, Stage.ProgressAnswer answer) implements Event {}

    // Clock

    /** @param visit serial of the visit that started it */
    record TimerFired(long visit, Effect.Timer timer) implements Event {}
}
