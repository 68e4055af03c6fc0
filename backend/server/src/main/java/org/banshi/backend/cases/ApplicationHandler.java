package org.banshi.backend.cases;

import java.time.Instant;
import org.banshi.backend.intake.SubmissionHandler;
import org.banshi.backend.intake.Verdict;
import org.banshi.backend.problems.Problems;
import org.banshi.contract.Application;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Envelope;
import org.banshi.contract.MalformedJsonException;
import org.banshi.contract.Problem;
import org.banshi.contract.SubmissionKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes cases of applications. */
@Component
class ApplicationHandler implements SubmissionHandler {

    private final ApplicationCheck check;
    private final CaseOpening opening;

    ApplicationHandler(ApplicationCheck check, CaseOpening opening) {
        this.check = check;
        this.opening = opening;
    }

    @Override
    public SubmissionKind kind() {
        return SubmissionKind.APPLICATION;
    }

    @Override
    public Verdict examine(Envelope envelope, byte[] payload, Instant receivedAt) {
        Application application;
        try {
            application = ContractJson.readStrictly(payload, Application.class);
        } catch (MalformedJsonException e) {
            return refused(e.detail());
        }
        if (!application.id().equals(envelope.id())) {
            return refused("The id inside is not that of the envelope");
        }
        if (!application.terminalId().equals(envelope.terminalId())) {
            return refused("The terminal inside is not that of the envelope");
        }
        if (!StorableText.isStorable(payload)) {
            return refused("A text has a character that is none");
        }
        return switch (check.check(application)) {
            case ApplicationCheck.Result.Not(Problem problem) -> new Verdict.Refused(problem);
            case ApplicationCheck.Result.Fits fits ->
                new Verdict.Acceptable(() -> opening.open(application, fits.item(), fits.site(), receivedAt));
        };
    }

    private static Verdict refused(String detail) {
        return new Verdict.Refused(Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, Problem.INVALID, detail));
    }
}
