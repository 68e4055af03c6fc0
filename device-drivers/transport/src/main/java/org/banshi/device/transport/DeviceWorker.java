package org.banshi.device.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.banshi.device.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one owner thread of a device: opens the port, lets the driver's {@link DeviceSession} work on it, and after a
 * loss backs off and opens it again until {@link #close()}. Thread-safe.
 */
public final class DeviceWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceWorker.class);

    /** {@link org.banshi.device.Device#close()} promises two seconds. */
    private static final Duration CLOSE_WITHIN = Duration.ofMillis(1900);

    private final PortConnector connector;
    private final DeviceSession session;
    private final WorkerTiming timing;
    private final StatusBoard board;
    private final CommandQueue commands = new CommandQueue();
    private final Thread thread;
    private final String name;

    private volatile boolean closing;
    private volatile @Nullable BytePort port;
    private int failures;

    public DeviceWorker(DeviceUri uri, PortConnector connector, DeviceSession session) {
        this(uri, connector, session, WorkerTiming.NORMAL);
    }

    public DeviceWorker(DeviceUri uri, PortConnector connector, DeviceSession session, WorkerTiming timing) {
        this.connector = connector;
        this.session = session;
        this.timing = timing;
        this.name = uri.toString();
        this.board = new StatusBoard(name);
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("device " + uri.driver() + " " + connector.portName())
                .unstarted(this::live);
    }

    /** Begins; to be called once, when the driver's object is complete. */
    public void start() {
        thread.start();
    }

    /** The newest status; never blocks. */
    public DeviceStatus status() {
        return board.current();
    }

    /** To be called by the session, on the owner thread; the same status again is not told. */
    public void publish(DeviceStatus status) {
        if (status.canWork()) {
            // What is lost from now on was here: it may be back at once.
            failures = 0;
        }
        board.publish(status);
    }

    /** See {@link org.banshi.device.Device#onStatus}. */
    public Subscription onStatus(Consumer<DeviceStatus> listener) {
        return board.subscribe(listener, this::execute);
    }

    /** Queues a command; closing the subscription takes it back if it has not begun. */
    public Subscription post(PortCommand command) {
        if (!commands.add(command)) {
            command.unavailable(closed());
        }
        return () -> commands.remove(command);
    }

    /** Queues something that needs no port; it runs between rounds whether or not the device is there. */
    public void execute(Runnable task) {
        post(new OnThread(task));
    }

    /** Ends the session's rest: there is something new to do. */
    public void wake() {
        commands.wake();
    }

    /** Whether the caller is on the owner thread. */
    public boolean isOwner() {
        return Thread.currentThread() == thread;
    }

    /** Whether {@link #close()} has begun; long work should end then. */
    public boolean isClosing() {
        return closing;
    }

    @Override
    public void close() {
        closing = true;
        commands.wake();
        closePort();
        // Ends a connect that is under way; nothing else on this thread heeds interrupts for long.
        thread.interrupt();
        if (thread.getState() == Thread.State.NEW) {
            commands.shut().forEach(command -> perform(command, null, closed()));
        } else if (!isOwner()) {
            try {
                thread.join(CLOSE_WITHIN);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void live() {
        DeviceError last = closed();
        while (!closing) {
            last = connectOnce();
            if (!closing) {
                unavailable(last);
                pause(last);
            }
        }
        commands.shut().forEach(command -> perform(command, null, closed()));
    }

    /** One connection from opening to loss; returns why it ended. */
    private DeviceError connectOnce() {
        try (BytePort opened = connector.open()) {
            port = opened;
            if (closing) {
                return closed();
            }
            LOG.debug("{}: open", name);
            session.opened(opened);
            while (!closing) {
                drain(opened, closed());
                Duration rest = session.round(opened);
                failures = 0;
                rest(opened, rest);
            }
            return closed();
        } catch (PortException failure) {
            return failure.error();
        } catch (IOException loss) {
            return PortErrors.lost(connector.portName(), loss);
        } catch (RuntimeException bug) {
            LOG.error("{}: the driver failed", name, bug);
            return failed();
        } finally {
            port = null;
        }
    }

    private void unavailable(DeviceError error) {
        failures++;
        board.publish(DeviceStatus.failed(Availability.NO_DEVICE, error));
        try {
            session.unavailable(error);
        } catch (RuntimeException bug) {
            LOG.error("{}: the driver failed", name, bug);
        }
    }

    private void pause(DeviceError error) {
        long until = System.nanoTime() + timing.pauseAfter(failures).toNanos();
        do {
            drain(null, error);
        } while (!closing && commands.await(Duration.ofNanos(until - System.nanoTime())));
    }

    private void rest(BytePort opened, Duration rest) throws IOException {
        long until = System.nanoTime() + rest.toNanos();
        boolean disturbed = false;
        while (!closing && !disturbed) {
            Duration left = Duration.ofNanos(until - System.nanoTime());
            if (!left.isPositive()) {
                return;
            }
            boolean whole = left.compareTo(timing.checkEvery()) <= 0;
            disturbed = commands.await(whole ? left : timing.checkEvery());
            if (!disturbed && !whole) {
                opened.check();
            }
        }
    }

    private void drain(@Nullable BytePort open, DeviceError otherwise) {
        @Nullable PortCommand command;
        while ((command = commands.next()) != null) {
            perform(command, open, otherwise);
        }
    }

    private void perform(PortCommand command, @Nullable BytePort open, DeviceError otherwise) {
        try {
            if (open == null) {
                command.unavailable(otherwise);
            } else {
                command.run(open);
            }
        } catch (IOException loss) {
            // The next use of the port fails as well and ends this connection.
            closePort();
            perform(command, null, PortErrors.lost(connector.portName(), loss));
        } catch (RuntimeException bug) {
            LOG.error("{}: a command failed", name, bug);
            if (open != null) {
                perform(command, null, failed());
            }
        }
    }

    private void closePort() {
        BytePort open = port;
        if (open != null) {
            open.close();
        }
    }

    private DeviceError failed() {
        return new DeviceError(
                Code.INTERNAL,
                Origin.SOFTWARE,
                Action.RETRY,
                "The driver of " + connector.portName() + " failed, see the log; it starts anew.",
                "");
    }

    private DeviceError closed() {
        return new DeviceError(
                Code.CANCELLED, Origin.SOFTWARE, Action.NONE, connector.portName() + " is being closed.", "");
    }

    /** Runs the same with and without a port. */
    private record OnThread(Runnable task) implements PortCommand {
        @Override
        public void run(BytePort port) {
            task.run();
        }

        @Override
        public void unavailable(DeviceError error) {
            task.run();
        }
    }
}
