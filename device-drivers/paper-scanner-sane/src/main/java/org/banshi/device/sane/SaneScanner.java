package org.banshi.device.sane;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.PaperScanOutcome;
import org.banshi.device.PaperScanRequest;
import org.banshi.device.PaperScanner;
import org.banshi.device.Subscription;
import org.banshi.device.transport.DeviceWorker;
import org.banshi.device.transport.JobQueue;

/** A paper scanner that is being looked after; see the package for its parts. */
final class SaneScanner implements PaperScanner {

    private final SaneSetup setup;
    private final SaneSession session;
    private final DeviceWorker worker;
    private final JobQueue<ScanJob> jobs;

    private SaneScanner(SaneSetup setup, String program, SaneTiming timing) {
        this.setup = setup;
        SaneConnector connector = new SaneConnector(setup, new Scanimage(program, setup.config()), timing);
        this.session = new SaneSession(setup, connector, timing, this::publish);
        this.worker = new DeviceWorker(
                setup.uri(), connector, session, timing.reopening(setup.device().isEmpty()));
        this.jobs = new JobQueue<>(worker, session, new SaneErrors(setup.name()).closed());
    }

    static SaneScanner open(SaneSetup setup, String program, SaneTiming timing) {
        SaneScanner scanner = new SaneScanner(setup, program, timing);
        scanner.worker.start();
        return scanner;
    }

    @Override
    public CompletableFuture<PaperScanOutcome> scan(PaperScanRequest request) {
        ScanJob job = new ScanJob(request, this::wake);
        jobs.put(job);
        return job;
    }

    @Override
    public DeviceUri uri() {
        return setup.uri();
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
    public String identity() {
        return session.identity();
    }

    @Override
    public void close() {
        jobs.close();
    }

    private void publish(DeviceStatus status) {
        worker.publish(status);
    }

    private void wake() {
        worker.wake();
    }
}
