package org.banshi.simulator.ipp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page printer on a port of the loopback address. All methods are safe from any thread. */
public final class IppPrinterSimulator implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IppPrinterSimulator.class);
    private static final String PATH = "/ipp/print";
    private static final int EVERY_OPERATION = -1;

    private final int port;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "ipp-simulator");
        thread.setDaemon(true);
        return thread;
    });
    private final PrinterDouble printer;
    private volatile Consumer<String> observer = event -> {};
    private @Nullable HttpServer server;
    private CountDownLatch end = new CountDownLatch(1);
    private @Nullable IppFault fault;
    private int faultyOperation = EVERY_OPERATION;
    private int requests;

    private IppPrinterSimulator(int port) throws IOException {
        printer = new PrinterDouble(new JobQueue(event -> observer.accept(event)));
        HttpServer first = serve(port);
        server = first;
        this.port = first.getAddress().getPort();
    }

    /** @param port 0 chooses a free one */
    public static IppPrinterSimulator onTcp(int port) {
        try {
            return new IppPrinterSimulator(port);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot listen on port " + port + ": " + e.getMessage() + "; is something else using it?", e);
        }
    }

    /** The printer's URI. */
    public String address() {
        return "ipp://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + PATH;
    }

    public int port() {
        return port;
    }

    /** Is told every change of state in a few words, never what is on a page. May be called by any thread. */
    public void onEvent(Consumer<String> listener) {
        observer = listener;
    }

    /** Adds a state reason, word for word. */
    public synchronized void reason(String keyword) {
        printer.reasons.add(keyword);
        printer.advance();
        observer.accept("printer " + keyword);
    }

    /** The reason's cause is mended. */
    public synchronized void clear(String keyword) {
        printer.reasons.remove(keyword);
        printer.advance();
    }

    /** All is well again: no reasons, started, accepting, no faults, no refusals. */
    public synchronized void mend() {
        printer.reasons.clear();
        printer.refusals.clear();
        printer.stopped = false;
        printer.accepting = true;
        printer.deafToCancel = false;
        printer.jobs.holding(false);
        fault = null;
        printer.advance();
        observer.accept("printer ready");
    }

    /** Stops or starts the printer itself ({@code printer-state} 5); a job under way stops with it. */
    public synchronized void stopped(boolean on) {
        printer.stopped = on;
        printer.advance();
        observer.accept(on ? "printer stopped" : "printer started");
    }

    public synchronized void accepting(boolean on) {
        printer.accepting = on;
    }

    /** How long a job prints; 0 at first. */
    public synchronized void jobTime(Duration time) {
        printer.jobs.jobTime(time);
    }

    /** Jobs go on printing until this is switched off again. */
    public synchronized void holdJobs(boolean on) {
        printer.jobs.holding(on);
        printer.advance();
    }

    /** How the next job to be printed ends, instead of being printed. */
    public synchronized void endNextJob(int state, String... reasons) {
        printer.jobs.endNext(state, List.of(reasons));
    }

    /** Puts the job under way into a state. */
    public synchronized void job(int state, String... reasons) {
        printer.jobs.active().ifPresent(job -> printer.jobs.put(job.id(), state, List.of(reasons)));
    }

    /** Loses all jobs and counts from 1 again, as a printer without a disk does when it is switched off. */
    public synchronized void forgetJobs() {
        printer.jobs.forget();
    }

    public synchronized void withoutOperation(int operation) {
        printer.operations.remove(operation);
    }

    public synchronized void withoutPdf() {
        printer.readsPdf = false;
    }

    public synchronized void onlyVersion11() {
        printer.onlyVersion11 = true;
    }

    /** Refuses to cancel anything. */
    public synchronized void deafToCancel() {
        printer.deafToCancel = true;
    }

    /** Answers an operation with a status of IPP instead of doing it. */
    public synchronized void refuse(int operation, int status) {
        printer.refusals.put(operation, status);
    }

    /** Every answer is wrong from now on. */
    public void fault(IppFault kind) {
        fault(kind, EVERY_OPERATION);
    }

    /** The answers to one operation are wrong from now on. */
    public synchronized void fault(IppFault kind, int operation) {
        fault = kind;
        faultyOperation = operation;
        observer.accept("printer answers " + kind);
    }

    public synchronized List<SimulatedJob> jobs() {
        printer.advance();
        return printer.jobs.all();
    }

    /** How often it was asked something. */
    public synchronized int requests() {
        return requests;
    }

    /** The printer goes off the network; its jobs stay. */
    public synchronized void unplug() {
        HttpServer gone = server;
        if (gone != null) {
            server = null;
            end.countDown();
            gone.stop(0);
            observer.accept("printer unplugged");
        }
    }

    public synchronized void replug() {
        if (server == null && !threads.isShutdown()) {
            try {
                end = new CountDownLatch(1);
                server = serve(port);
                observer.accept("printer plugged in");
            } catch (IOException e) {
                throw new UncheckedIOException("cannot listen on port " + port + " again: " + e.getMessage(), e);
            }
        }
    }

    public synchronized boolean plugged() {
        return server != null;
    }

    @Override
    public void close() {
        unplug();
        threads.shutdownNow();
    }

    private HttpServer serve(int at) throws IOException {
        HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
        fresh.createContext("/", this::handle);
        fresh.setExecutor(threads);
        fresh.start();
        return fresh;
    }

    private void handle(HttpExchange exchange) {
        try {
            byte[] asked = exchange.getRequestBody().readAllBytes();
            IppRequest request = IppRequest.read(asked);
            byte[] answer;
            IppFault wrong;
            CountDownLatch going;
            synchronized (this) {
                requests++;
                boolean concerned = faultyOperation == EVERY_OPERATION || faultyOperation == request.operation();
                wrong = concerned ? fault : null;
                // Who wants a password, or is somebody else, does nothing.
                boolean does = wrong == null || wrong.ordinal() > IppFault.HTML.ordinal() || wrong == IppFault.HTTP_500;
                answer = does ? printer.answer(request) : new byte[0];
                going = end;
            }
            if (wrong == null) {
                FaultyAnswer.right(exchange, answer);
            } else {
                FaultyAnswer.send(exchange, wrong, answer, going);
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("an exchange on port {} ended: {}", port, e.toString());
            exchange.close();
        } catch (InterruptedException closing) {
            exchange.close();
        }
    }
}
