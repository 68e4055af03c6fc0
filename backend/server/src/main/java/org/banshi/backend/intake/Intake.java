package org.banshi.backend.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banshi.backend.problems.Problems;
import org.banshi.backend.terminals.Terminals;
import org.banshi.contract.Acknowledgement;
import org.banshi.contract.BackendPrivateKeys;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Envelope;
import org.banshi.contract.Opened;
import org.banshi.contract.Opener;
import org.banshi.contract.Problem;
import org.banshi.contract.SubmissionKind;
import org.banshi.contract.TerminalRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes each submission in exactly once, however often and from however many connections it comes. Case, history and
 * acknowledgement are one transaction: after a crash there are all of them or none.
 */
@Service
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Submissions submissions;
    private final Terminals terminals;
    private final BackendPrivateKeys keys;
    private final Opener opener;
    private final Map<SubmissionKind, SubmissionHandler> handlers = new EnumMap<>(SubmissionKind.class);
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Intake(
            Submissions submissions,
            Terminals terminals,
            BackendPrivateKeys keys,
            List<SubmissionHandler> handlers,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.submissions = submissions;
        this.terminals = terminals;
        this.keys = keys;
        this.opener = new Opener(keys);
        handlers.forEach(handler -> this.handlers.put(handler.kind(), handler));
        this.transaction = transaction;
        this.clock = clock;
    }

    Taken take(Envelope envelope) {
        Optional<Taken> before = known(envelope);
        if (before.isPresent()) {
            return before.get();
        }
        Optional<TerminalRegistration> terminal = terminals.find(envelope.terminalId());
        if (terminal.isEmpty()) {
            return refuse(envelope, HttpStatus.UNAUTHORIZED, Problem.TERMINAL_UNKNOWN, "Register the terminal.");
        }
        return switch (opener.open(envelope, terminal.get())) {
            case Opened.Refused(Opened.Reason reason) ->
                refuse(envelope, HttpStatus.UNPROCESSABLE_CONTENT, Problem.NOT_OPENED, reason.name());
            case Opened.Payload payload -> examine(envelope, payload.bytes());
        };
    }

    private Taken examine(Envelope envelope, byte[] payload) {
        SubmissionHandler handler = handlers.get(envelope.kind());
        if (handler == null) {
            throw new IllegalStateException("Nobody handles submissions of kind " + envelope.kind());
        }
        Instant receivedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return switch (handler.examine(envelope, payload, receivedAt)) {
            case Verdict.Refused(Problem problem) -> refuse(envelope, problem);
            case Verdict.Acceptable(Verdict.Recording recording) ->
                transaction.execute(status -> record(envelope, recording, receivedAt));
        };
    }

    private Taken record(Envelope envelope, Verdict.Recording recording, Instant receivedAt) {
        submissions.lock(envelope.id());
        // Once more, now that nobody else is at it: the same envelope may have come twice at the same time.
        Optional<Taken> meanwhile = known(envelope);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        Verdict.Recorded recorded = recording.record();
        Acknowledgement acknowledgement = Acknowledgement.signed(
                envelope, recorded.caseNumber(), recorded.state(), receivedAt, recorded.dueDate(), keys);
        String json = new String(ContractJson.write(acknowledgement), StandardCharsets.UTF_8);
        submissions.add(envelope, receivedAt, json);
        return new Taken.First(json);
    }

    private Optional<Taken> known(Envelope envelope) {
        return submissions.find(envelope.id()).map(known -> {
            if (known.digest().equals(envelope.digest())) {
                return new Taken.Again(known.acknowledgement());
            }
            LOG.error(
                    "Submission {} of terminal {} came again with other contents: refused. The first stays.",
                    envelope.id(),
                    envelope.terminalId());
            return new Taken.Refused(
                    Problems.of(HttpStatus.CONFLICT, Problem.OTHER_DIGEST, "The first one stays as it is."));
        });
    }

    private static Taken refuse(Envelope envelope, HttpStatus status, java.net.URI type, String detail) {
        return refuse(envelope, Problems.of(status, type, detail));
    }

    private static Taken refuse(Envelope envelope, Problem problem) {
        LOG.warn(
                "Submission {} of terminal {} refused: {} {}",
                envelope.id(),
                envelope.terminalId(),
                problem.type(),
                problem.detail());
        return new Taken.Refused(problem);
    }
}
