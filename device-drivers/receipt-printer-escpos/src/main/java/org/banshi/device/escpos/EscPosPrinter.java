package org.banshi.device.escpos;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.PrintOutcome;
import org.banshi.device.ReceiptPrinter;
import org.banshi.device.Slip;
import org.banshi.device.Subscription;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.DeviceWorker;
import org.banshi.device.transport.PortCommand;

/** A receipt printer that is being looked after; see the package for its parts. */
final class EscPosPrinter implements ReceiptPrinter {

    private final PrinterSetup setup;
    private final ReceiptSession session;
    private final DeviceWorker worker;
    private final Object gate = new Object();
    private boolean closed;

    private EscPosPrinter(PrinterSetup setup) {
        this.setup = setup;
        this.session = switch (setup.talk()) {
            case ASK -> new PrinterSession(setup, this::publish);
            case NONE -> new OneWaySession(setup, this::publish);
        };
        this.worker = new DeviceWorker(
                setup.uri(), setup.connector(), session, setup.timing().worker());
    }

    static EscPosPrinter open(PrinterSetup setup) {
        EscPosPrinter printer = new EscPosPrinter(setup);
        printer.worker.start();
        return printer;
    }

    @Override
    public CompletableFuture<PrintOutcome> print(Slip slip) {
        PrintJob job = new PrintJob(slip);
        synchronized (gate) {
            if (closed) {
                job.notPrinted(new PrinterProblem(setup.portName()).closed());
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
            if (job.begin()) {
                job.notPrinted(error);
            }
        }
    }
}
