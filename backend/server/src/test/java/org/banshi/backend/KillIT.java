package org.banshi.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banshi.contract.BackendKeys;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Envelope;
import org.banshi.contract.Sealer;
import org.banshi.contract.SubmissionKind;
import org.banshi.contract.TerminalKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 in the middle of intake, as a power cut or the kernel would: each application is there wholly or not at all. */
class KillIT {

    private static final int APPLICATIONS = 60;
    private static final int BEFORE_THE_KILL = 20;

    @TempDir
    Path data;

    @Test
    void afterAKillEachApplicationIsWhollyThereOrNotAtAll() throws Exception {
        TerminalKey key = TerminalKey.generate();
        key.registration(TestBackend.TERMINAL).save(data.resolve("terminals/" + TestBackend.TERMINAL + ".json"));
        List<Envelope> envelopes = new ArrayList<>();
        List<Future<HttpResponse<byte[]>>> answers = new ArrayList<>();
        try (BackendProcess backend = BackendProcess.start(data);
                Client client = new Client(backend.port());
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Sealer sealer = new Sealer(TestBackend.TERMINAL, key, BackendKeys.load(data.resolve("backend-keys.json")));
            for (int i = 0; i < APPLICATIONS; i++) {
                UUID id = UUID.randomUUID();
                envelopes.add(
                        sealer.seal(SubmissionKind.APPLICATION, id, ContractJson.write(Applications.pension(id))));
            }
            CountDownLatch taken = new CountDownLatch(BEFORE_THE_KILL);
            for (Envelope envelope : envelopes) {
                answers.add(threads.submit(() -> {
                    HttpResponse<byte[]> answer = client.post(envelope);
                    taken.countDown();
                    return answer;
                }));
            }
            assertThat(taken.await(60, TimeUnit.SECONDS)).isTrue();
            backend.kill();
        }

        // The database server of the killed backend still runs: the next one has to cope.
        try (BackendProcess backend = BackendProcess.start(data);
                Client client = new Client(backend.port())) {
            int acknowledged = 0;
            for (int i = 0; i < APPLICATIONS; i++) {
                Envelope envelope = envelopes.get(i);
                boolean isThere = client.followUp(envelope.id()).statusCode() == 200;
                HttpResponse<byte[]> again = client.post(envelope);
                assertThat(again.statusCode()).isEqualTo(isThere ? 200 : 201);
                if (answers.get(i).state() == Future.State.SUCCESS) {
                    acknowledged++;
                    assertThat(again.body())
                            .isEqualTo(answers.get(i).resultNow().body());
                    assertThat(isThere).isTrue();
                }
            }
            assertThat(acknowledged).isBetween(BEFORE_THE_KILL, APPLICATIONS - 1);
        }
    }
}
