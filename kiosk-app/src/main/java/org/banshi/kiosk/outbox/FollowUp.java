package org.banshi.kiosk.outbox;

import java.util.UUID;
import org.banshi.contract.CaseStatus;
import org.banshi.contract.ContractJson;
import org.banshi.contract.MalformedJsonException;
import org.banshi.kiosk.outbox.BackendClient.Reply;

/** Asks how far a case is. Any thread; blocks up to the request's time-out, so not on the screen's thread. */
public final class FollowUp {
    private final BackendClient client;

    public FollowUp(BackendClient client) {
        this.client = client;
    }

    /** What came of asking. */
    public sealed interface Answer {

        record Found(CaseStatus status) implements Answer {}

        /** The backend does not know it (yet): wrong code, or the terminal that took it has not delivered it. */
        record NotFound() implements Answer {}

        /** @param reason for staff, one line, no personal data */
        record Unreachable(String reason) implements Answer {}
    }

    public Answer ask(UUID application) {
        return switch (client.get("v1/follow-ups/" + application)) {
            case Reply.NoAnswer none -> new Answer.Unreachable(none.reason());
            case Reply.Answered answer -> judge(application, answer);
        };
    }

    private static Answer judge(UUID application, Reply.Answered answer) {
        var notOurs = new Answer.Unreachable("unexpected answer " + answer.status() + " to a follow-up");
        return switch (answer.status()) {
            case 200 -> {
                try {
                    var status = ContractJson.read(answer.body(), CaseStatus.class);
                    yield status.applicationId().equals(application) ? new Answer.Found(status) : notOurs;
                } catch (MalformedJsonException e) {
                    yield notOurs;
                }
            }
            // A web server that merely lacks the page says 404 too; "not known" is what the backend itself says.
            case 404 -> Delivery.problem(answer).isPresent() ? new Answer.NotFound() : notOurs;
            default -> notOurs;
        };
    }
}
