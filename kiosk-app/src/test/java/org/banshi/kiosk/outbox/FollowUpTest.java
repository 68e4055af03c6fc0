package org.banshi.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.banshi.contract.CaseStatus;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Problem;
import org.banshi.kiosk.outbox.FollowUp.Answer;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final UUID APPLICATION = UUID.fromString("019aaf00-0000-7000-8000-000000000001");
    private static final CaseStatus STATUS = new CaseStatus(
            APPLICATION,
            Optional.of("C-1"),
            "pension",
            CaseStatus.Stage.IN_REVIEW,
            Optional.empty(),
            LocalDate.of(2026, 11, 23),
            Optional.empty());

    private static Answer ask(UUID application, int status, byte[] body) throws IOException {
        try (var backend = new LoopbackBackend();
                var client = new BackendClient(backend.address())) {
            backend.onFollowUp(status, body);
            return new FollowUp(client).ask(application);
        }
    }

    @Test
    void findsTheCase() throws IOException {
        try (var backend = new LoopbackBackend();
                var client = new BackendClient(backend.address())) {
            backend.onFollowUp(STATUS);
            assertThat(new FollowUp(client).ask(APPLICATION)).isEqualTo(new Answer.Found(STATUS));
        }
    }

    @Test
    void tellsNotKnownOnlyFromTheBackendItself() throws IOException {
        var problem = new Problem(URI.create("urn:banshi:problem:not-found"), "Not known", 404, "");
        assertThat(ask(APPLICATION, 404, ContractJson.write(problem))).isEqualTo(new Answer.NotFound());
        assertThat(ask(APPLICATION, 404, "<h1>404</h1>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Answer.Unreachable.class);
    }

    @Test
    void aPageOrAnotherCaseIsNoAnswer() throws IOException {
        assertThat(ask(APPLICATION, 200, LoopbackBackend.PORTAL.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Answer.Unreachable.class);
        assertThat(ask(UUID.randomUUID(), 200, ContractJson.write(STATUS))).isInstanceOf(Answer.Unreachable.class);
    }
}
