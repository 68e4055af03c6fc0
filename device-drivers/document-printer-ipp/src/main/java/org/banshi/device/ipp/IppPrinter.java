package org.banshi.device.ipp;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.DocumentPrinter;
import org.banshi.device.PrintDocument;
import org.banshi.device.PrintOutcome;
import org.banshi.device.Subscription;
import org.banshi.device.transport.DeviceWorker;
import org.banshi.device.transport.JobQueue;

/** A page printer that is being looked after; see the package for its parts. */
final class IppPrinter implements DocumentPrinter {

    private final IppSetup setup;
    private final PrinterSession session;
    private final DeviceWorker worker;
    private final JobQueue<PrintJob> jobs;

    private IppPrinter(IppSetup setup) {
        this.setup = setup;
        IppHttp http = new IppHttp(setup.address(), setup.timing().connectWithin(), setup.trust());
        this.session = new PrinterSession(setup, new IppClient(setup.address(), http, setup.timing()), this::publish);
        this.worker = new DeviceWorker(setup.uri(), new IppPort(setup.address().name(), http), session);
        this.jobs =
                new JobQueue<>(worker, session, new JobSentences(setup.address().name()).closed());
    }

    static IppPrinter open(IppSetup setup) {
        IppPrinter printer = new IppPrinter(setup);
        printer.worker.start();
        return printer;
    }

    @Override
    public CompletableFuture<PrintOutcome> print(PrintDocument document) {
        PrintJob job = new PrintJob(document, worker::wake);
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
