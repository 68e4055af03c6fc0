package org.banshi.device.pcsc;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.DocumentAccess;
import org.banshi.device.SmartCardEvent;
import org.banshi.device.SmartCardReader;
import org.banshi.device.Subscription;
import org.banshi.device.TravelDocumentOutcome;
import org.banshi.device.transport.Claims;

/** One reader: what its users see of {@link ReaderSession}. */
final class PcscReader implements SmartCardReader {

    private final DeviceUri uri;
    private final Claims<SmartCardEvent> claims;
    private final ReaderSession session;
    private final PcscWorker worker;

    PcscReader(DeviceUri uri, ReaderChoice choice, TravelDocumentReader documents) {
        this.uri = uri;
        this.claims = new Claims<>(uri);
        this.session = new ReaderSession(choice, claims, documents, this::publish);
        this.worker = new PcscWorker(uri, session);
    }

    void start() {
        worker.start();
    }

    @Override
    public DeviceUri uri() {
        return uri;
    }

    @Override
    public DeviceStatus status() {
        return worker.status();
    }

    @Override
    public Subscription onStatus(Consumer<DeviceStatus> listener) {
        return worker.onStatus(listener);
    }

    @Override
    public Subscription watch(Consumer<SmartCardEvent> listener) {
        return claims.claim(listener, worker::wake);
    }

    @Override
    public CompletableFuture<TravelDocumentOutcome> readTravelDocument(DocumentAccess access) {
        CompletableFuture<TravelDocumentOutcome> outcome = new CompletableFuture<>();
        worker.execute(() -> {
            if (worker.isClosing()) {
                outcome.complete(new TravelDocumentOutcome.NotRead(PcscErrors.closed()));
            } else if (!outcome.isDone()) {
                outcome.complete(session.readTravelDocument(access, () -> outcome.isDone() || worker.isClosing()));
            }
        });
        return outcome;
    }

    @Override
    public String identity() {
        return session.identity();
    }

    @Override
    public void close() {
        session.stop();
        worker.close();
    }

    private void publish(DeviceStatus status) {
        worker.publish(status);
    }
}
