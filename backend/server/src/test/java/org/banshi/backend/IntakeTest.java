package org.banshi.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banshi.content.reader.CatalogueReader;
import org.banshi.contract.Acknowledgement;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Envelope;
import org.banshi.contract.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A submission is taken in exactly once, and acknowledged with the same words every time. */
@ExtendWith(TestBackend.Shared.class)
class IntakeTest {

    private static final int AT_ONCE = 20;

    private final TestBackend backend;
    private final Client client;
    private final UUID id = UUID.randomUUID();

    IntakeTest(TestBackend backend) {
        this.backend = backend;
        this.client = backend.client();
    }

    @Test
    void anApplicationIsAcknowledgedWithCaseNumberAndDueDate() throws Exception {
        Envelope envelope = backend.seal(Applications.pension(id));

        HttpResponse<byte[]> response = client.post(envelope);

        assertThat(response.statusCode()).isEqualTo(201);
        Acknowledgement acknowledgement = ContractJson.read(response.body(), Acknowledgement.class);
        assertThat(acknowledgement.provesReceiptOf(envelope, backend.keys())).isTrue();
        assertThat(acknowledgement.state()).isEqualTo(Acknowledgement.ACCEPTED);
        assertThat(acknowledgement.caseNumber())
                .hasValueSatisfying(number -> assertThat(number).startsWith("130102"));
        LocalDateTime received = acknowledgement
                .receivedAt()
                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .toLocalDateTime();
        assertThat(acknowledgement.dueDate())
                .contains(CatalogueReader.readBundled("hebei").calendar().due(received, 3));
    }

    @Test
    void theSameAgainGetsTheSameAnswerByteForByte() throws Exception {
        Envelope envelope = backend.seal(Applications.pension(id));
        HttpResponse<byte[]> first = client.post(envelope);

        HttpResponse<byte[]> again = client.post(envelope);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(backend.cases(id)).isOne();
    }

    @Test
    void twentyAtOnceMakeOneCaseAndOneAnswer() throws Exception {
        byte[] json = ContractJson.write(backend.seal(Applications.pension(id)));
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Future<HttpResponse<byte[]>>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(threads.submit(() -> {
                    together.await(30, TimeUnit.SECONDS);
                    return client.post(json, "application/json");
                }));
            }
        }

        Set<String> bodies = new HashSet<>();
        List<Integer> statuses = new ArrayList<>();
        for (Future<HttpResponse<byte[]>> answer : answers) {
            bodies.add(new String(answer.get().body(), java.nio.charset.StandardCharsets.UTF_8));
            statuses.add(answer.get().statusCode());
        }
        assertThat(bodies).hasSize(1);
        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(backend.cases(id)).isOne();
    }

    @Test
    void differentApplicationsAtOnceGetDifferentNumbers() throws Exception {
        List<Future<HttpResponse<byte[]>>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                Envelope envelope = backend.seal(Applications.pension(UUID.randomUUID()));
                answers.add(threads.submit(() -> client.post(envelope)));
            }
        }

        Set<String> numbers = new HashSet<>();
        for (Future<HttpResponse<byte[]>> answer : answers) {
            numbers.add(ContractJson.read(answer.get().body(), Acknowledgement.class)
                    .caseNumber()
                    .orElseThrow());
        }
        assertThat(numbers).hasSize(AT_ONCE);
    }

    @Test
    void theSameIdWithOtherContentsIsRefusedAndTheFirstStays() throws Exception {
        Envelope envelope = backend.seal(Applications.pension(id));
        HttpResponse<byte[]> first = client.post(envelope);

        HttpResponse<byte[]> other = client.post(backend.seal(Applications.pension(id)));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(client.post(envelope).body()).isEqualTo(first.body());
        assertThat(backend.cases(id)).isOne();
    }

    @Test
    void aFaultHalfWayLeavesNothingAndTheNextAttemptSucceeds() throws Exception {
        Envelope envelope = backend.seal(Applications.pension(id));
        // The submission is written last, when number, case and history are there already.
        backend.database().sql("""
                create function break_it() returns trigger language plpgsql as
                'begin raise exception ''broken for a test''; end'
                """).update();
        backend.database()
                .sql("create trigger break_it before insert on submission for each row execute function break_it()")
                .update();
        int status;
        try {
            status = client.post(envelope).statusCode();
        } finally {
            backend.database().sql("drop function break_it cascade").update();
        }

        assertThat(status).isEqualTo(500);
        assertThat(backend.cases(id)).isZero();
        assertThat(client.followUp(id).statusCode()).isEqualTo(404);
        assertThat(client.post(envelope).statusCode()).isEqualTo(201);
        assertThat(backend.cases(id)).isOne();
    }

    @Test
    void anInstantItemIsGrantedAtOnceWithAProof() throws Exception {
        HttpResponse<byte[]> response = client.post(backend.seal(Applications.contributionRecord(id)));

        Acknowledgement acknowledgement = ContractJson.read(response.body(), Acknowledgement.class);
        assertThat(acknowledgement.state()).isEqualTo(Acknowledgement.GRANTED);
        assertThat(acknowledgement.dueDate()).isEmpty();
        assertThat(backend.database()
                        .sql("select proof_number from case_file where application_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .hasSize(16);
    }

    @Test
    void aRatingIsRecordedOnceAndWithoutACase() throws Exception {
        Rating rating = new Rating(UUID.randomUUID(), id, 5, List.of("512", "515"), Instant.now());
        Envelope envelope = backend.seal(rating);

        HttpResponse<byte[]> response = client.post(envelope);

        assertThat(response.statusCode()).isEqualTo(201);
        Acknowledgement acknowledgement = ContractJson.read(response.body(), Acknowledgement.class);
        assertThat(acknowledgement.state()).isEqualTo(Acknowledgement.RECORDED);
        assertThat(acknowledgement.caseNumber()).isEmpty();
        assertThat(client.post(envelope).body()).isEqualTo(response.body());
        assertThat(backend.database()
                        .sql("select stars from rating where application_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .list())
                .containsExactly(5);
    }
}
