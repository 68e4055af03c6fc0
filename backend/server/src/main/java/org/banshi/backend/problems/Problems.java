package org.banshi.backend.problems;

import java.net.URI;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Problems of the contract as responses. */
public final class Problems {

    /** Long enough to restart a database; the terminal's own back-off may wait longer. */
    private static final String RETRY_SECONDS = "10";

    private Problems() {}

    public static Problem of(HttpStatus status, URI type, String detail) {
        return new Problem(type, title(type, status), status.value(), detail);
    }

    public static ResponseEntity<byte[]> response(Problem problem) {
        ResponseEntity.BodyBuilder builder = ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            builder.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return builder.body(ContractJson.write(problem));
    }

    public static ResponseEntity<byte[]> response(HttpStatus status, URI type, String detail) {
        return response(of(status, type, detail));
    }

    private static String title(URI type, HttpStatus status) {
        if (type.equals(Problem.OTHER_DIGEST)) {
            return "This id was taken in with other contents";
        } else if (type.equals(Problem.MALFORMED)) {
            return "Not an envelope as in the contract";
        } else if (type.equals(Problem.NOT_OPENED)) {
            return "The envelope does not open";
        } else if (type.equals(Problem.INVALID)) {
            return "What is inside cannot be accepted";
        } else if (type.equals(Problem.TERMINAL_UNKNOWN)) {
            return "The terminal is not registered";
        } else if (type.equals(Problem.TOO_LARGE)) {
            return "Too large";
        } else if (type.equals(Problem.CONTENT_BEHIND)) {
            return "The backend's catalogue is older than the terminal's";
        }
        return status.getReasonPhrase();
    }
}
