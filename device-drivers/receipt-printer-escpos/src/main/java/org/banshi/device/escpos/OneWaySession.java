package org.banshi.device.escpos;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Consumer;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.PrintOutcome;
import org.banshi.device.transport.BytePort;

/**
 * A printer on a line that only goes one way ({@code status=none}): old parallel converters, device files without a
 * back channel. Slips are sent, and what became of them is not known; nor is anything else but that the port is open.
 */
final class OneWaySession implements ReceiptSession {

    /** The port may vanish at any time; half a second later it is noticed. */
    private static final Duration REST = Duration.ofMillis(500);

    private final EscPosEncoder encoder;
    private final PrinterProblem problem;
    private final Consumer<DeviceStatus> publisher;
    private final byte[] endOfBrokenSlip;
    private final Deque<PrintJob> waiting = new ArrayDeque<>();
    private boolean unclean;

    OneWaySession(PrinterSetup setup, Consumer<DeviceStatus> publisher) {
        this.encoder = new EscPosEncoder(setup.layout());
        this.problem = new PrinterProblem(setup.portName());
        this.publisher = publisher;
        this.endOfBrokenSlip = Synchronisation.pushing(setup.layout());
    }

    @Override
    public String identity() {
        return "";
    }

    @Override
    public void add(PrintJob job) {
        waiting.add(job);
    }

    @Override
    public void abandon() {
        refuseAll(problem.closed());
    }

    @Override
    public void opened(BytePort port) throws IOException {
        if (unclean) {
            port.write(endOfBrokenSlip);
            unclean = false;
        }
        publisher.accept(DeviceStatus.ONLINE);
    }

    @Override
    public Duration round(BytePort port) throws IOException {
        port.check();
        while (!waiting.isEmpty()) {
            PrintJob job = waiting.removeFirst();
            if (job.begin()) {
                send(job, port);
            }
        }
        return REST;
    }

    @Override
    public void unavailable(DeviceError error) {
        refuseAll(error);
    }

    private void send(PrintJob job, BytePort port) throws IOException {
        if (encoder.tooLong(job.slip())) {
            job.notPrinted(problem.tooLong());
            return;
        }
        try {
            for (Iterator<byte[]> commands = encoder.commands(job.slip()); commands.hasNext(); ) {
                port.write(commands.next());
            }
        } catch (IOException broken) {
            // The cut was not sent, so the slip cannot be complete.
            unclean = true;
            job.notPrinted(problem.whilePrinting(problem.stuck()));
            throw broken;
        }
        job.complete(new PrintOutcome.NotKnown(problem.oneWay()));
    }

    private void refuseAll(DeviceError error) {
        while (!waiting.isEmpty()) {
            refuse(waiting.removeFirst(), error);
        }
    }
}
