package org.banshi.packaging.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banshi.contract.BackendKeys;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Sealer;
import org.banshi.contract.SubmissionKind;
import org.banshi.contract.TerminalKey;
import org.banshi.kiosk.outbox.BackendAddress;
import org.banshi.kiosk.outbox.BackendClient;
import org.banshi.kiosk.outbox.Outbox;
import org.banshi.kiosk.outbox.OutboxEvent;
import org.banshi.kiosk.outbox.Sender;
import org.banshi.packaging.terminal.Backend;

/**
 * From the resident's confirmation to the backend's signed acknowledgement on loopback: write, seal, save durably,
 * send, and on the other side open, check and commit, with the real backend as a process of its own.
 */
final class DeliveryFigures {

    private static final int WARM_UP = 20;
    private static final int RUNS = 60;
    private static final double PROMISED_MILLISECONDS = 100;
    private static final String TERMINAL = "B-01";

    private DeliveryFigures() {}

    static Figure measure(Backend backend, Path directory) throws IOException, InterruptedException {
        TerminalKey key = TerminalKey.generate();
        Path registration = directory.resolve("bench-registration.json");
        key.registration(TERMINAL).save(registration);
        backend.register(TERMINAL, registration);
        BackendKeys keys = BackendKeys.load(backend.keys());
        Sealer sealer = new Sealer(TERMINAL, key, keys);
        BlockingQueue<UUID> acknowledged = new LinkedBlockingQueue<>();
        Samples samples = new Samples();
        try (BackendClient client = new BackendClient(BackendAddress.of(URI.create(backend.url()), Optional.empty()));
                Outbox outbox = Outbox.open(directory.resolve("bench-outbox.sqlite"), InstantSource.system());
                Sender sender = new Sender(outbox, client, keys, InstantSource.system(), event -> {
                    if (event instanceof OutboxEvent.Acknowledged done) {
                        acknowledged.add(done.id());
                    }
                })) {
            sender.start();
            for (int run = 0; run < WARM_UP + RUNS; run++) {
                UUID id = UuidCreator.getTimeOrderedEpoch();
                long confirmed = System.nanoTime();
                byte[] payload = ContractJson.write(SampleApplication.of(id, TERMINAL, run));
                outbox.save(sealer.seal(SubmissionKind.APPLICATION, id, payload));
                UUID first = acknowledged.poll(20, TimeUnit.SECONDS);
                if (!id.equals(first)) {
                    throw new IOException("The backend did not acknowledge within 20 s; see its log.");
                }
                if (run >= WARM_UP) {
                    samples.add(System.nanoTime() - confirmed);
                }
            }
        }
        return new Figure(
                "confirm to acknowledged on loopback, median",
                samples.quantile(0.5),
                "ms",
                PROMISED_MILLISECONDS,
                samples.spread());
    }
}
