package org.banshi.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.banshi.contract.BackendPrivateKeys;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Envelope;
import org.banshi.contract.Problem;
import org.banshi.contract.Rating;
import org.banshi.contract.Sealer;
import org.banshi.contract.SubmissionKind;
import org.banshi.contract.TerminalKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is refused says why, so that the terminal knows whether to try again; and leaves no trace. */
@ExtendWith(TestBackend.Shared.class)
class RefusalTest {

    private final TestBackend backend;
    private final Client client;
    private final UUID id = UUID.randomUUID();

    RefusalTest(TestBackend backend) {
        this.backend = backend;
        this.client = backend.client();
    }

    @Test
    void oneChangedByteIsNoticed() throws Exception {
        Envelope envelope = backend.seal(Applications.pension(id));
        byte[] changed = envelope.ciphertext();
        changed[40] ^= 1;

        Problem problem = problem(client.post(new Envelope(
                envelope.id(),
                envelope.kind(),
                envelope.terminalId(),
                envelope.suite(),
                envelope.backendKeyId(),
                envelope.encapsulation(),
                changed,
                envelope.digest())));

        assertRefused(problem, 422, Problem.NOT_OPENED, "DIGEST_WRONG");
    }

    @Test
    void anotherKeysSignatureDoesNotCount() throws Exception {
        Envelope forged = new Sealer(TestBackend.TERMINAL, TerminalKey.generate(), backend.keys())
                .seal(SubmissionKind.APPLICATION, id, ContractJson.write(Applications.pension(id)));

        assertRefused(problem(client.post(forged)), 422, Problem.NOT_OPENED, "SIGNATURE_WRONG");
    }

    @Test
    void anEnvelopeForAnotherBackendIsNotOpened() throws Exception {
        Envelope elsewhere = new Sealer(
                        TestBackend.TERMINAL,
                        TerminalKey.generate(),
                        BackendPrivateKeys.generate().publicKeys())
                .seal(SubmissionKind.APPLICATION, id, ContractJson.write(Applications.pension(id)));

        assertRefused(problem(client.post(elsewhere)), 422, Problem.NOT_OPENED, "OTHER_BACKEND_KEY");
    }

    @Test
    void anUnknownTerminalMayTryAgainAndIsKnownAsSoonAsItsFileIsThere() throws Exception {
        String newcomer = "T-" + id;
        TerminalKey key = TerminalKey.generate();
        Rating rating = new Rating(id, UUID.randomUUID(), 4, List.of(), Instant.now());
        Envelope envelope =
                new Sealer(newcomer, key, backend.keys()).seal(SubmissionKind.RATING, id, ContractJson.write(rating));

        Problem problem = problem(client.post(envelope));
        assertRefused(problem, 401, Problem.TERMINAL_UNKNOWN, "");
        assertThat(problem.rulesOutRetry()).isFalse();

        backend.register(newcomer, key);
        assertThat(client.post(envelope).statusCode()).isEqualTo(201);
    }

    @Test
    void aTerminalsNameDoesNotLeadOutOfTheFolder() throws Exception {
        Envelope envelope = new Sealer("../backend-keys", TerminalKey.generate(), backend.keys())
                .seal(SubmissionKind.RATING, id, new byte[] {1});

        assertRefused(
                problem(client.post(ContractJson.write(envelope), "application/json")),
                422,
                Problem.MALFORMED,
                "terminalId");
    }

    @Test
    void whatIsNoQuestionIsNotRepeated() throws Exception {
        Problem problem =
                problem(client.post(backend.seal(Applications.pensionWith(id, "\n" + Applications.NAME, "x"))));

        assertRefused(problem, 422, Problem.INVALID, "?");
        assertThat(problem.detail()).doesNotContain(Applications.NAME);
    }

    @Test
    void invalidAnswersAreNamedByQuestionAndNotByValue() throws Exception {
        Problem problem = problem(client.post(backend.seal(Applications.pensionWith(id, "no-such-question", "孤独"))));

        assertRefused(problem, 422, Problem.INVALID, "no-such-question");
        assertThat(problem.rulesOutRetry()).isTrue();
        assertThat(problem.detail()).doesNotContain("孤独");
    }

    @Test
    void missingAnswersAreNamed() throws Exception {
        Problem problem =
                problem(client.post(backend.seal(Applications.of(id, "pension-enrolment", java.util.Map.of()))));

        assertRefused(problem, 422, Problem.INVALID, "mobile");
    }

    @Test
    void whoIsTooYoungIsRefused() throws Exception {
        Problem problem = problem(client.post(backend.seal(Applications.of(
                id, "pension-enrolment", 1, Applications.CONTENT, LocalDate.of(2012, 3, 7), Applications.PENSION))));

        assertRefused(problem, 422, Problem.INVALID, "age");
    }

    @Test
    void anItemOfANewerCatalogueMayComeAgainLater() throws Exception {
        HttpResponse<byte[]> response = client.post(backend.seal(
                Applications.of(id, "new-item", 1, "2099.1.1", LocalDate.of(1990, 3, 7), java.util.Map.of())));

        assertRefused(problem(response), 503, Problem.CONTENT_BEHIND, "itemId");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void anItemThatThisCatalogueDoesNotHaveIsRefused() throws Exception {
        Problem problem = problem(client.post(backend.seal(Applications.of(id, "new-item", java.util.Map.of()))));

        assertRefused(problem, 422, Problem.INVALID, "itemId");
    }

    @Test
    void anotherIdInsideIsRefused() throws Exception {
        Envelope envelope = backend.seal(id, SubmissionKind.APPLICATION, Applications.pension(UUID.randomUUID()));

        assertRefused(problem(client.post(envelope)), 422, Problem.INVALID, "id");
    }

    @Test
    void aCharacterThatCannotBeStoredIsRefusedInsteadOfFailingForEver() throws Exception {
        Problem problem = problem(client.post(backend.seal(Applications.pensionWith(id, "address", "示例路\u0000八号八号"))));

        assertRefused(problem, 422, Problem.INVALID, "");
    }

    @Test
    void aRatingsReasonsBelongToItsStars() throws Exception {
        Rating rating = new Rating(id, UUID.randomUUID(), 5, List.of("115"), Instant.now());

        assertRefused(problem(client.post(backend.seal(rating))), 422, Problem.INVALID, "reasons");
    }

    @Test
    void anApplicationIsRatedOnce() throws Exception {
        UUID application = UUID.randomUUID();
        client.post(backend.seal(new Rating(UUID.randomUUID(), application, 5, List.of(), Instant.now())));

        Problem problem = problem(client.post(backend.seal(new Rating(id, application, 1, List.of(), Instant.now()))));

        assertRefused(problem, 422, Problem.INVALID, "rated");
    }

    @Test
    void whatIsNoEnvelopeIsRefused() throws Exception {
        for (String body : List.of("", "null", "[]", "<html>", "{\"id\":1}", "{\"id\":\"" + id + "\"}")) {
            assertRefused(problem(client.post(bytes(body), "application/json")), 422, Problem.MALFORMED, "");
        }
    }

    @Test
    void anotherMediaTypeIsRefused() throws Exception {
        assertThat(client.post(bytes("<html>"), "text/html").statusCode()).isEqualTo(415);
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        assertRefused(problem(client.post(new byte[(1 << 20) + 1], "application/json")), 413, Problem.TOO_LARGE, "");
    }

    @Test
    void anUnknownWayIsAProblemToo() throws Exception {
        HttpResponse<byte[]> response =
                client.send(HttpRequest.newBuilder(client.uri("/admin")).GET());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
    }

    private void assertRefused(Problem problem, int status, java.net.URI type, String detail) {
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type()).isEqualTo(type);
        assertThat(problem.detail()).contains(detail);
        assertThat(backend.cases(id)).isZero();
    }

    private static Problem problem(HttpResponse<byte[]> response) throws IOException {
        try {
            return ContractJson.read(response.body(), Problem.class);
        } catch (org.banshi.contract.MalformedJsonException e) {
            throw new IOException("status " + response.statusCode() + ": " + e.detail(), e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
