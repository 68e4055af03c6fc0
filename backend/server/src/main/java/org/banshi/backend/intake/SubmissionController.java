package org.banshi.backend.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.banshi.backend.problems.Problems;
import org.banshi.backend.terminals.Terminals;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Envelope;
import org.banshi.contract.MalformedJsonException;
import org.banshi.contract.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/submissions}. Reads the body itself, so that nothing of it can get into a framework's log. */
@RestController
class SubmissionController {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionController.class);

    /** A filled form with a signature is some 20 KiB; the contract says one mebibyte. */
    private static final int MOST_BYTES = 1 << 20;

    private final Intake intake;

    SubmissionController(Intake intake) {
        this.intake = intake;
    }

    @PostMapping(path = "/v1/submissions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> submit(HttpServletRequest request) throws IOException {
        byte[] body = request.getContentLengthLong() > MOST_BYTES
                ? new byte[0]
                : request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (request.getContentLengthLong() > MOST_BYTES || body.length > MOST_BYTES) {
            return Problems.response(
                    HttpStatus.CONTENT_TOO_LARGE, Problem.TOO_LARGE, "At most " + MOST_BYTES + " bytes.");
        }
        Envelope envelope;
        try {
            envelope = ContractJson.readStrictly(body, Envelope.class);
        } catch (MalformedJsonException e) {
            LOG.warn("Something came that is no envelope: {}", e.detail());
            return Problems.response(HttpStatus.UNPROCESSABLE_CONTENT, Problem.MALFORMED, e.detail());
        }
        if (!Terminals.isId(envelope.terminalId())) {
            return Problems.response(HttpStatus.UNPROCESSABLE_CONTENT, Problem.MALFORMED, "See the field terminalId");
        }
        return switch (intake.take(envelope)) {
            case Taken.First(String acknowledgement) -> acknowledged(HttpStatus.CREATED, acknowledgement);
            case Taken.Again(String acknowledgement) -> acknowledged(HttpStatus.OK, acknowledgement);
            case Taken.Refused(Problem problem) -> Problems.response(problem);
        };
    }

    private static ResponseEntity<byte[]> acknowledged(HttpStatus status, String acknowledgement) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(acknowledgement.getBytes(StandardCharsets.UTF_8));
    }
}
