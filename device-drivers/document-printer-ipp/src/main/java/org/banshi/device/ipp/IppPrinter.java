package org.banshi.device.ipp;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.DocumentPrinter;
import org.banshi.device.PrintDocument;
import org.banshi.device.PrintOutcome;
import org.banshi.device.Subscription;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.DeviceWorker;
import org.banshi.device.transport.PortCommand;

/** A page printer that is being looked after; see the package for its parts. */
final class IppPrinter implements DocumentPrinter {

    private final IppSetup setup;
    private final PrinterSession session;
    private final DeviceWorker worker;
    private final Object gate = new Object();
    private boolean closed;

    private IppPrinter(IppSetup setup) {
        this.setup = setup;
        IppHttp http = new IppHttp(setup.address(), setup.timing().connectWithin(), setup.trust());
        this.session = new PrinterSession(setup, new IppClient(setup.address(), http, setup.timing()), this::publish);
        this.worker = new DeviceWorker(setup.uri(), new IppPort(setup.address().name(), http), session);
    }

    static IppPrinter open(IppSetup setup) {
        IppPrinter printer = new IppPrinter(setup);
        printer.worker.start();
        return printer;
    }

    @Override
    public CompletableFuture<PrintOutcome> print(PrintDocument document) {
        PrintJob job = new PrintJob(document, worker::wake);
        synchronized (gate) {
            if (closed) {
                job.notPrinted(new JobSentences(setup.address().name()).closed());
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
            worker.execute(session::abandon);
        }
        worker.close();
    }

    private void publish(DeviceStatus status) {
        worker.publish(status);
    }

    /** Hands a job to the session; it is printed in one of the session's later rounds. */
    private final class Queueing implements PortCommand {
        private final PrintJob job;

        Queueing(PrintJob job) {
            this.job = job;
        }

        @Override
        public void run(BytePort port) {
            session.add(job);
        }

        @Override
        public void unavailable(DeviceError error) {
            job.notPrinted(error);
        }
    }
}
