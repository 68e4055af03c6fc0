package org.banshi.device.escpos;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.PrintOutcome;
import org.banshi.device.ReceiptPrinter;
import org.banshi.device.Slip;
import org.banshi.device.Subscription;
import org.banshi.device.transport.DeviceWorker;
import org.banshi.device.transport.JobQueue;

/** A receipt printer that is being looked after; see the package for its parts. */
final class EscPosPrinter implements ReceiptPrinter {

    private final PrinterSetup setup;
    private final ReceiptSession session;
    private final DeviceWorker worker;
    private final JobQueue<PrintJob> jobs;

    private EscPosPrinter(PrinterSetup setup) {
        this.setup = setup;
        this.session = switch (setup.talk()) {
            case ASK -> new PrinterSession(setup, this::publish);
            case NONE -> new OneWaySession(setup, this::publish);
        };
        this.worker = new DeviceWorker(
                setup.uri(), setup.connector(), session, setup.timing().worker());
        this.jobs = new JobQueue<>(worker, session, new PrinterProblem(setup.portName()).closed());
    }

    static EscPosPrinter open(PrinterSetup setup) {
        EscPosPrinter printer = new EscPosPrinter(setup);
        printer.worker.start();
        return printer;
    }

    @Override
    public CompletableFuture<PrintOutcome> print(Slip slip) {
        PrintJob job = new PrintJob(slip);
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
}
