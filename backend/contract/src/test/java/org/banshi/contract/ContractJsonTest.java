package org.banshi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banshi.contract.testing.ContractSamples;
import org.banshi.contract.testing.ContractSchema;
import org.junit.jupiter.api.Test;

class ContractJsonTest {

    private final ContractSchema schema = new ContractSchema();
    private final UUID id = UUID.fromString("019abcde-0000-7000-8000-000000000001");
    private final Application application =
            ContractSamples.application(id, "pension-enrolment", Map.of("mobile", "13800000000"));

    @Test
    void everyTypeIsAsTheContractSaysAndComesBack() throws Exception {
        BackendPrivateKeys backend = BackendPrivateKeys.generate();
        Envelope envelope = new Sealer("T-0001", TerminalKey.generate(), backend.publicKeys())
                .seal(SubmissionKind.APPLICATION, id, ContractJson.write(application));

        returns("Application", application);
        returns("Rating", ContractSamples.rating(UUID.randomUUID(), id));
        returns("Envelope", envelope);
        returns(
                "Acknowledgement",
                Acknowledgement.signed(
                        envelope,
                        Optional.empty(),
                        Acknowledgement.RECORDED,
                        Instant.EPOCH,
                        Optional.empty(),
                        backend));
        returns("Problem", new Problem(Problem.INVALID, "Not valid", 422, "mobile"));
        returns(
                "CaseStatus",
                new CaseStatus(
                        id,
                        Optional.of("1301042026112300017"),
                        "pension-enrolment",
                        CaseStatus.Stage.ACCEPTED,
                        Optional.empty(),
                        LocalDate.of(2026, 11, 23),
                        Optional.of(LocalDate.of(2026, 11, 30))));
    }

    @Test
    void theSchemaNoticesWhatIsNotInTheContract() {
        assertThat(schema.problems("Problem", bytes("{\"title\":\"x\"}"))).isNotEmpty();
        assertThat(schema.problems("Rating", bytes("{\"id\":\"no uuid\",\"stars\":9}")))
                .isNotEmpty();
        assertThat(schema.requestProblems("POST", "/v1/submissions", bytes("{}")))
                .isNotEmpty();
        assertThat(schema.responseProblems("POST", "/v1/submissions", 201, "text/html", bytes("{}")))
                .isNotEmpty();
        assertThat(schema.responseProblems("POST", "/v1/submissions", 302, "application/json", bytes("{}")))
                .isNotEmpty();
        assertThat(schema.responseProblems(
                        "GET", "/v1/follow-ups/{applicationId}", 200, "application/json", bytes("{}")))
                .isNotEmpty();
        assertThat(schema.responseProblems(
                        "GET", "/v1/health", 200, "application/json;charset=UTF-8", bytes("{\"status\":\"UP\"}")))
                .isEmpty();
    }

    @Test
    void anErrorNamesTheFieldAndNeverTheValue() {
        String json = new String(ContractJson.write(application), StandardCharsets.UTF_8)
                .replace("1949-12-31", "19491231-" + ContractSamples.NAME);

        assertThatThrownBy(() -> ContractJson.readStrictly(bytes(json), Application.class))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining("applicant.birthDate")
                .hasMessageNotContaining(ContractSamples.NAME)
                .hasNoCause();
    }

    @Test
    void whatMustBeThereMustBe() {
        assertThatThrownBy(() -> ContractJson.read(bytes("{\"id\":\"" + id + "\"}"), Application.class))
                .isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> ContractJson.read(bytes("null"), Application.class))
                .isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> ContractJson.read(bytes("<html>"), Acknowledgement.class))
                .isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void anUnknownFieldIsRefusedOnlyWhereItCounts() throws Exception {
        byte[] json = bytes("{\"type\":\"urn:x\",\"title\":\"t\",\"status\":500,\"detail\":\"\",\"more\":1}");

        assertThat(ContractJson.read(json, Problem.class).status()).isEqualTo(500);
        assertThatThrownBy(() -> ContractJson.readStrictly(json, Problem.class))
                .isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void nothingPersonalIsInAnyText() {
        assertThat(application.toString() + application.applicant() + application.signature())
                .doesNotContain(ContractSamples.NAME, ContractSamples.NUMBER, "13800000000", "20");
    }

    private void returns(String component, Object value) throws MalformedJsonException {
        byte[] json = ContractJson.write(value);

        assertThat(schema.problems(component, json)).as(component).isEmpty();
        assertThat(ContractJson.readStrictly(json, value.getClass())).isEqualTo(value);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
