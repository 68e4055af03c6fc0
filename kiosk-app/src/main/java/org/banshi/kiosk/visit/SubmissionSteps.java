package org.banshi.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banshi.kiosk.visit.Effect.StartTimer;
import org.banshi.kiosk.visit.Effect.StopTimer;
import org.banshi.kiosk.visit.Effect.Timer;
import org.banshi.kiosk.visit.Effect.WakeSender;
import org.banshi.kiosk.visit.Event.Acknowledged;
import org.banshi.kiosk.visit.Event.Saved;
import org.banshi.kiosk.visit.Stage.Done;
import org.banshi.kiosk.visit.Stage.Submitting;
import org.banshi.kiosk.visit.Stage.Submitting.Phase;
import org.banshi.kiosk.visit.Surroundings.Network;
import org.banshi.kiosk.visit.Visit.SubmissionState;

/** From the confirmation to Done: saved first, then a short wait for the backend, which is never needed to go on. */
record SubmissionSteps(VisitRules rules) {

    Transition saved(Visit visit, Saved saved) {
        // Whosever it is: something lies in the outbox.
        if (!isOf(visit, saved.application())) {
            return Transition.to(visit, new WakeSender());
        }
        Visit known = visit.withSubmission(numbered(visit.submission(), saved.terminalNumber()));
        if (!(visit.stage() instanceof Submitting(Phase phase)) || phase == Phase.SENDING) {
            return Transition.to(known, new WakeSender());
        }
        if (visit.submission().isPresent() || visit.surroundings().network() == Network.OFFLINE) {
            return done(known, List.of(new WakeSender()));
        }
        return Transition.to(
                known.withStage(new Submitting(Phase.SENDING)),
                new WakeSender(),
                new StartTimer(Timer.ACKNOWLEDGEMENT, rules.times().acknowledgement()));
    }

    Transition saveFailed(Visit visit, UUID application) {
        return isOf(visit, application) && isSubmitting(visit, Phase.SAVING)
                ? Transition.to(visit.withStage(new Submitting(Phase.SAVE_FAILED)))
                : Transition.to(visit);
    }

    Transition retry(Visit visit) {
        if (!isSubmitting(visit, Phase.SAVE_FAILED)) {
            return Transition.to(visit);
        }
        Visit again = visit.withStage(new Submitting(Phase.SAVING));
        return Transition.to(again, new Effect.Save(again));
    }

    /** Also long after: while the person is still here, the screen shows the case number as soon as there is one. */
    Transition acknowledged(Visit visit, Acknowledged acknowledged) {
        if (!isOf(visit, acknowledged.application())) {
            return Transition.to(visit);
        }
        Visit known = visit.withSubmission(new SubmissionState.Acknowledged(
                terminalNumber(visit), acknowledged.caseNumber(), acknowledged.state(), acknowledged.dueDate()));
        // While SAVING the sender was faster than the word that it is saved; that word brings the terminal's number.
        return isSubmitting(visit, Phase.SENDING) ? doneWaiting(known) : Transition.to(known);
    }

    /** Nothing more is waited for: only staff can help now, and the screen must no longer promise delivery. */
    Transition setAside(Visit visit, UUID application) {
        if (!isOf(visit, application)) {
            return Transition.to(visit);
        }
        Visit known = visit.withSubmission(new SubmissionState.NeedsStaff(terminalNumber(visit)));
        return isSubmitting(visit, Phase.SENDING) ? doneWaiting(known) : Transition.to(known);
    }

    /** Not acknowledged in time: it is safely kept, and nobody has to stand and wait. */
    Transition waitedEnough(Visit visit) {
        return isSubmitting(visit, Phase.SENDING) ? done(visit, List.of()) : Transition.to(visit);
    }

    Transition networkChanged(Visit visit) {
        return isSubmitting(visit, Phase.SENDING) && visit.surroundings().network() == Network.OFFLINE
                ? doneWaiting(visit)
                : Transition.to(visit);
    }

    private static Transition doneWaiting(Visit visit) {
        return done(visit, List.of(new StopTimer(Timer.ACKNOWLEDGEMENT)));
    }

    private static Transition done(Visit visit, List<Effect> first) {
        Transition printing = ReceiptSteps.print(visit.withStage(new Done()));
        List<Effect> effects = new ArrayList<>(first);
        effects.addAll(printing.effects());
        return new Transition(printing.visit(), effects);
    }

    /** Of this visit, and confirmed: nothing else can be in the outbox. */
    private static boolean isOf(Visit visit, UUID application) {
        return visit.applicationId().equals(Optional.of(application));
    }

    private static boolean isSubmitting(Visit visit, Phase phase) {
        return visit.stage() instanceof Submitting(Phase now) && now == phase;
    }

    /** The backend's answer may have been faster than the word that it is saved, which alone brings the number. */
    private static SubmissionState numbered(Optional<SubmissionState> before, String number) {
        return switch (before.orElse(null)) {
            case null -> new SubmissionState.Saved(number);
            case SubmissionState.Saved _ -> new SubmissionState.Saved(number);
            case SubmissionState.NeedsStaff _ -> new SubmissionState.NeedsStaff(number);
            case SubmissionState.Acknowledged known ->
                new SubmissionState.Acknowledged(number, known.caseNumber(), known.state(), known.dueDate());
        };
    }

    private static String terminalNumber(Visit visit) {
        return visit.submission()
                .map(submission -> switch (submission) {
                    case SubmissionState.Saved(String number) -> number;
                    case SubmissionState.NeedsStaff(String number) -> number;
                    case SubmissionState.Acknowledged known -> known.terminalNumber();
                })
                .orElse("");
    }
}
