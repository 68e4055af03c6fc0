package org.banshi.simulator.ipp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
    private @Nullable Runnable listening;
    private CountDownLatch end = new CountDownLatch(1);
    private @Nullable IppFault fault;
    private int faultyOperation = EVERY_OPERATION;
    private int requests;
    private Duration thinking = Duration.ZERO;
    private int unplugAfter = Integer.MAX_VALUE;

    private IppPrinterSimulator(int port) throws IOException {
        printer = new PrinterDouble(new JobQueue(event -> observer.accept(event)));
        HttpServer first = serve(port);
        listening = () -> first.stop(0);
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
        thinking = Duration.ZERO;
        unplugAfter = Integer.MAX_VALUE;
        wrong(null, EVERY_OPERATION);
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
    public void refuse(int operation, int status) {
        refuse(operation, status, Integer.MAX_VALUE);
    }

    /** The same for the next so many times. */
    public synchronized void refuse(int operation, int status, int times) {
        printer.refusals.put(operation, new PrinterDouble.Refusal(status, times));
    }

    /** Thinks so long before each answer, which is right then. */
    public synchronized void answersAfter(Duration time) {
        thinking = time;
    }

    /** Goes off the network as soon as more than so many bytes of one request have come: within a document. */
    public synchronized void unplugAfter(int bytes) {
        unplugAfter = bytes;
    }

    /** Every answer is wrong from now on. */
    public void fault(IppFault kind) {
        fault(kind, EVERY_OPERATION);
    }

    /** The answers to one operation are wrong from now on. */
    public synchronized void fault(IppFault kind, int operation) {
        if (kind.withoutHttp() && operation != EVERY_OPERATION) {
            throw new IllegalArgumentException(kind + " concerns all operations");
        }
        wrong(kind, operation);
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
        if (silence()) {
            observer.accept("printer unplugged");
        }
    }

    public synchronized void replug() {
        if (listening == null && !threads.isShutdown()) {
            listen();
            observer.accept("printer plugged in");
        }
    }

    public synchronized boolean plugged() {
        return listening != null;
    }

    @Override
    public void close() {
        unplug();
        threads.shutdownNow();
    }

    /** What is wrong from now on. Whoever hangs in the fault before, or is thought about, is let go. */
    private void wrong(@Nullable IppFault kind, int operation) {
        boolean webServer = !(fault != null && fault.withoutHttp()) && !(kind != null && kind.withoutHttp());
        fault = kind;
        faultyOperation = operation;
        if (webServer) {
            end.countDown();
            end = new CountDownLatch(1);
        } else if (silence()) {
            listen();
        }
    }

    /** Whether there was somebody to silence. */
    private boolean silence() {
        Runnable gone = listening;
        listening = null;
        if (gone != null) {
            end.countDown();
            gone.run();
        }
        return gone != null;
    }

    private void listen() {
        try {
            end = new CountDownLatch(1);
            IppFault kind = fault;
            if (kind != null && kind.withoutHttp()) {
                NotHttp other = NotHttp.listen(port, kind, threads);
                listening = other::end;
            } else {
                HttpServer fresh = serve(port);
                listening = () -> fresh.stop(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on port " + port + " again: " + e.getMessage(), e);
        }
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
            IppRequest request = IppRequest.read(received(exchange.getRequestBody()));
            byte[] answer;
            IppFault wrong;
            CountDownLatch going;
            Duration thought;
            synchronized (this) {
                requests++;
                boolean concerned = faultyOperation == EVERY_OPERATION || faultyOperation == request.operation();
                wrong = concerned ? fault : null;
                answer = wrong == null || wrong.done() ? printer.answer(request) : new byte[0];
                going = end;
                thought = thinking;
            }
            // A healthy answer waits for nothing, so nothing that changes meanwhile may cut it off.
            if (thought.isPositive() && going.await(thought.toNanos(), TimeUnit.NANOSECONDS)) {
                exchange.close();
                return;
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

    private byte[] received(InputStream body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        for (int count = body.read(some); count >= 0; count = body.read(some)) {
            bytes.write(some, 0, count);
            synchronized (this) {
                if (bytes.size() > unplugAfter) {
                    unplugAfter = Integer.MAX_VALUE;
                    unplug();
                    throw new IOException("unplugged after " + bytes.size() + " bytes");
                }
            }
        }
        return bytes.toByteArray();
    }
}
