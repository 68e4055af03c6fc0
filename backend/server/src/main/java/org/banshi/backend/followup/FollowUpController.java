package org.banshi.backend.followup;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.banshi.backend.cases.CaseFiles;
import org.banshi.backend.problems.Problems;
import org.banshi.content.Catalogue;
import org.banshi.contract.CaseStatus;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whoever has the application's id, from the receipt's code, may see how far it is; nothing personal is said. */
@RestController
class FollowUpController {

    private final CaseFiles cases;
    private final FollowUpPage page;

    FollowUpController(CaseFiles cases, Catalogue catalogue) {
        this.cases = cases;
        this.page = new FollowUpPage(catalogue);
    }

    @GetMapping("/v1/follow-ups/{applicationId}")
    ResponseEntity<byte[]> followUp(@PathVariable String applicationId) {
        Optional<CaseStatus> status =
                id(applicationId).flatMap(id -> cases.of(id).map(file -> file.status(id)));
        return status.map(FollowUpController::found)
                .orElseGet(() -> Problems.response(
                        HttpStatus.NOT_FOUND, Problem.NOT_FOUND, "Perhaps the terminal is still delivering it."));
    }

    /** What the receipt's code leads to, on a telephone. */
    @GetMapping("/f/{applicationId}")
    ResponseEntity<byte[]> page(@PathVariable String applicationId) {
        return id(applicationId)
                .flatMap(cases::of)
                .map(file -> html(HttpStatus.OK, page.of(file)))
                .orElseGet(() -> html(HttpStatus.NOT_FOUND, page.ofUnknown()));
    }

    private static ResponseEntity<byte[]> found(CaseStatus status) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(ContractJson.write(status));
    }

    private static ResponseEntity<byte[]> html(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", FollowUpPage.POLICY)
                .header("X-Content-Type-Options", "nosniff")
                // The address is all that is needed to see the page: it must reach no other site and no search engine.
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
