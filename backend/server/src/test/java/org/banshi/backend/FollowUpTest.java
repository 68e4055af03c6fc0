package org.banshi.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.banshi.contract.Acknowledgement;
import org.banshi.contract.CaseStatus;
import org.banshi.contract.ContractJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestBackend.Shared.class)
class FollowUpTest {

    private final TestBackend backend;
    private final UUID id = UUID.randomUUID();

    FollowUpTest(TestBackend backend) {
        this.backend = backend;
    }

    @Test
    void aPromisedItemIsAcceptedAndDue() throws Exception {
        Acknowledgement acknowledgement = ContractJson.read(
                backend.client().post(backend.seal(Applications.pension(id))).body(), Acknowledgement.class);

        CaseStatus status = ContractJson.read(backend.client().followUp(id).body(), CaseStatus.class);

        assertThat(status.stage()).isEqualTo(CaseStatus.Stage.ACCEPTED);
        assertThat(status.outcome()).isEmpty();
        assertThat(status.caseNumber()).isEqualTo(acknowledgement.caseNumber());
        assertThat(status.dueDate()).isEqualTo(acknowledgement.dueDate());
    }

    @Test
    void anInstantItemIsDecided() throws Exception {
        backend.client().post(backend.seal(Applications.contributionRecord(id)));

        CaseStatus status = ContractJson.read(backend.client().followUp(id).body(), CaseStatus.class);

        assertThat(status.stage()).isEqualTo(CaseStatus.Stage.DECIDED);
        assertThat(status.outcome()).contains(CaseStatus.Outcome.GRANTED);
    }

    @Test
    void nothingPersonalIsSaid() throws Exception {
        backend.client().post(backend.seal(Applications.pension(id)));

        HttpResponse<byte[]> response = backend.client().followUp(id);

        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .doesNotContain(Applications.NAME, Applications.NUMBER, Applications.MOBILE);
    }

    @Test
    void whatIsNotKnownIsNotFound() throws Exception {
        assertThat(backend.client().followUp(id).statusCode()).isEqualTo(404);
        assertThat(backend.client().followUp("no-id").statusCode()).isEqualTo(404);
    }

    @Test
    void healthIsUp() throws Exception {
        assertThat(backend.client().health().statusCode()).isEqualTo(200);
    }
}
