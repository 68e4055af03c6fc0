package org.banshi.device.sane;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.PaperScanOutcome;
import org.banshi.device.PaperScanRequest;
import org.banshi.device.PaperScanner;
import org.banshi.device.Subscription;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.DeviceWorker;
import org.banshi.device.transport.PortCommand;

/** A paper scanner that is being looked after; see the package for its parts. */
final class SaneScanner implements PaperScanner {

    private final SaneSetup setup;
    private final SaneSession session;
    private final DeviceWorker worker;
    private final Object gate = new Object();
    private boolean closed;

    private SaneScanner(SaneSetup setup, String program, SaneTiming timing) {
        this.setup = setup;
        SaneConnector connector = new SaneConnector(setup, new Scanimage(program, setup.config()), timing);
        this.session = new SaneSession(setup, connector, timing, this::publish);
        this.worker = new DeviceWorker(
                setup.uri(), connector, session, timing.reopening(setup.device().isEmpty()));
    }

    static SaneScanner open(SaneSetup setup, String program, SaneTiming timing) {
        SaneScanner scanner = new SaneScanner(setup, program, timing);
        scanner.worker.start();
        return scanner;
    }

    @Override
    public CompletableFuture<PaperScanOutcome> scan(PaperScanRequest request) {
        ScanJob job = new ScanJob(request, this::wake);
        synchronized (gate) {
            if (closed) {
                job.notScanned(new SaneErrors(setup.name()).closed());
            } else {
                worker.post(new Queueing(job));
            }
        }
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
        synchronized (gate) {
            if (closed) {
                return;
            }
            closed = true;
            // Behind all scans that were asked for: whatever still waits is told that it will not be done.
            worker.execute(this::abandon);
        }
        worker.close();
    }

    private void abandon() {
        session.unavailable(new SaneErrors(setup.name()).closed());
    }

    private void publish(DeviceStatus status) {
        worker.publish(status);
    }

    private void wake() {
        worker.wake();
    }

    /** Hands a job to the session; it is scanned in one of the session's later rounds. */
    private final class Queueing implements PortCommand {
        private final ScanJob job;

        Queueing(ScanJob job) {
            this.job = job;
        }

        @Override
        public void run(BytePort port) {
            session.add(job);
        }

        @Override
        public void unavailable(DeviceError error) {
            job.notScanned(error);
        }
    }
}
