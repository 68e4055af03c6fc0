package org.banshi.kiosk.outbox;

import java.util.Optional;
import org.banshi.contract.Acknowledgement;
import org.banshi.contract.BackendKeys;
import org.banshi.contract.ContractJson;
import org.banshi.contract.MalformedJsonException;
import org.banshi.contract.Problem;
import org.banshi.kiosk.outbox.BackendClient.Reply;

/** Judges what a reply to a submission proves. A pure function but for {@link #attempt}, which fetches the reply. */
final class Delivery {
    private static final String SUBMISSIONS = "v1/submissions";

    private final BackendClient client;
    private final BackendKeys keys;

    Delivery(BackendClient client, BackendKeys keys) {
        this.client = client;
        this.keys = keys;
    }

    /** What an attempt came to. */
    sealed interface Outcome {

        /** Signed for by the pinned key: this id, this kind, this digest. */
        record Delivered(Acknowledgement acknowledgement) implements Outcome {}

        /** Our backend says: never. */
        record Refused(Problem problem) implements Outcome {}

        /** Something is wrong with this one, as far as one can tell; others may pass. */
        record NotThisOne(String reason, boolean backendAnswered) implements Outcome {}

        /** Nothing would pass now. */
        record NotNow(String reason) implements Outcome {}
    }

    Outcome attempt(Parcel parcel) {
        return switch (client.post(SUBMISSIONS, parcel.body())) {
            case Reply.NoAnswer none -> new Outcome.NotNow(none.reason());
            case Reply.Answered answer -> judge(parcel, answer);
        };
    }

    private Outcome judge(Parcel parcel, Reply.Answered answer) {
        int status = answer.status();
        if (status == 200 || status == 201) {
            return judgeAcknowledgement(parcel, answer);
        }
        var problem = problem(answer);
        var reason = problem.map(known -> status + " " + known.title()).orElse("unexpected answer " + status);
        return switch (status) {
            // With the backend's own words only: a proxy's "too large" is cured by its operator, not by setting aside.
            case 409, 413, 422 ->
                problem.isPresent() ? new Outcome.Refused(problem.get()) : new Outcome.NotThisOne(reason, false);
            // Gateways and an overloaded backend speak for everything; too new a form, for this one only.
            case 429, 502, 503, 504 ->
                problem.filter(known -> known.type().equals(Problem.CONTENT_BEHIND))
                                .isPresent()
                        ? new Outcome.NotThisOne(reason, true)
                        : new Outcome.NotNow(reason);
            // The backend or a server before it stumbled over these very bytes, perhaps: they must not block others.
            case 400, 500 -> new Outcome.NotThisOne(reason, problem.isPresent());
            default -> problem.isPresent() ? new Outcome.NotThisOne(reason, true) : new Outcome.NotNow(reason);
        };
    }

    private Outcome judgeAcknowledgement(Parcel parcel, Reply.Answered answer) {
        try {
            var acknowledgement = ContractJson.read(answer.body(), Acknowledgement.class);
            if (!acknowledgement.verify(keys)) {
                return new Outcome.NotNow("an acknowledgement that is not signed by the backend's known key");
            }
            boolean forThis = acknowledgement.id().equals(parcel.id())
                    && acknowledgement.kind().name().equals(parcel.kind())
                    && acknowledgement.digest().equals(parcel.digest());
            return forThis
                    ? new Outcome.Delivered(acknowledgement)
                    : new Outcome.NotThisOne("an acknowledgement for another submission", true);
        } catch (MalformedJsonException e) {
            return new Outcome.NotNow("status " + answer.status()
                    + " without an acknowledgement: something else than the backend answered (a captive portal?)");
        }
    }

    static Optional<Problem> problem(Reply.Answered answer) {
        try {
            // A page that happens to be JSON does not repeat its status.
            return Optional.of(ContractJson.read(answer.body(), Problem.class))
                    .filter(problem -> problem.status() == answer.status());
        } catch (MalformedJsonException e) {
            return Optional.empty();
        }
    }
}
