package org.banshi.simulator.escpos;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.banshi.simulator.escpos.PrinterCondition.Fault;
import org.banshi.simulator.escpos.PrinterCondition.Paper;
import org.banshi.simulator.escpos.PrinterModel.Feature;
import org.banshi.simulator.escpos.PrinterModel.FlowControl;
import org.jspecify.annotations.Nullable;

/**
 * The printer's life: a thread takes bytes from the receive buffer and prints them at the paper's speed; while the
 * printer is offline it stands still, so that a GS r waits its turn, but real-time commands are answered as they
 * arrive. One lock guards everything.
 */
final class PrinterMechanism implements AutoCloseable {

    /** What leaves the printer. Called with the lock held, so it must not wait. */
    interface Outlet {
        void send(byte[] bytes);

        void paper(PrintedPaper piece);

        void event(String event);
    }

    /** XOFF in time: behind a pseudo-terminal, 4 kB are in the reader's hands and as many in the system's. */
    private static final int XOFF_ROOM = 12 * 1024;

    private static final int XON_ROOM = 16 * 1024;
    private static final byte XON = 0x11;
    private static final byte XOFF = 0x13;

    private static final double DOTS_PER_MILLIMETRE = 8;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final RealTimeScanner.Actions realTime = new RealTimeScanner.Actions() {
        @Override
        public void transmitStatus(int n) {
            if (model.has(Feature.REAL_TIME)) {
                send(new byte[] {StatusBytes.realTime(n, condition, model.has(Feature.NEAR_END))});
            }
        }

        @Override
        public void recover(int n) {
            recoverByHost(n);
        }

        @Override
        public void clear() {
            clearByHost();
        }
    };
    private final ReceiveBuffer buffer;
    private final RealTimeScanner scanner = new RealTimeScanner();
    private final EscPosParser parser = new EscPosParser();
    private final PaperRoll roll;
    private final PrintHead head;
    private final Outlet outlet;
    private final Thread thread;
    private PrinterModel model;
    private PrinterCondition condition = PrinterCondition.GOOD;
    private int automaticStatus;
    private int generation;
    private int linesLeft = -1;
    private int unknownCommands;
    private double millimetresPerSecond;
    private boolean cutterFailsNext;
    private boolean recoveryAfterPaperOut;
    private boolean silent;
    private boolean powered = true;
    private boolean busy;
    private boolean closed;
    private boolean held;
    private long lost;

    PrinterMechanism(PrinterModel model, Outlet outlet) {
        this.model = model;
        this.buffer = new ReceiveBuffer(model.bufferBytes());
        this.roll = new PaperRoll(model.roll());
        this.head = new PrintHead(roll, this::print);
        this.outlet = outlet;
        this.thread = Thread.ofPlatform().name("escpos-mechanism").daemon().start(this::run);
    }

    /** Bytes from the line. Waits while the buffer is full, which is the printer's flow control. */
    void receive(byte[] bytes) {
        locked(() -> {
            for (byte value : bytes) {
                if (!awaitRoom() || !powered || silent || closed) {
                    return;
                }
                if (buffer.full()) {
                    lost++;
                } else {
                    buffer.add(value & 0xFF);
                    holdWhenNearlyFull();
                }
                scanner.next(value & 0xFF, realTime);
            }
            changed.signalAll();
        });
    }

    /** False when the wire gave up waiting, because the cable was pulled. */
    private boolean awaitRoom() {
        try {
            while (model.flow() == FlowControl.WAITS && buffer.full() && powered && !silent && !closed) {
                changed.await();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void change(String event, UnaryOperator<PrinterCondition> change) {
        locked(() -> changeLocked(event, change));
    }

    /** Runs with the lock held, then wakes whoever waits for a change. */
    void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    PrinterCondition condition() {
        lock.lock();
        try {
            return condition;
        } finally {
            lock.unlock();
        }
    }

    void paperOutAfterLines(int lines) {
        locked(() -> linesLeft = lines);
    }

    /** Its roll and its buffer stay what they were. */
    void model(UnaryOperator<PrinterModel> change) {
        locked(() -> model = change.apply(model));
    }

    long lost() {
        lock.lock();
        try {
            return lost;
        } finally {
            lock.unlock();
        }
    }

    void millimetresPerSecond(double speed) {
        locked(() -> millimetresPerSecond = speed);
    }

    void cutterFailsNext() {
        locked(() -> cutterFailsNext = true);
    }

    void recoveryAfterPaperOut(boolean needed) {
        locked(() -> recoveryAfterPaperOut = needed);
    }

    void silent(boolean silent) {
        locked(() -> {
            this.silent = silent;
            scanner.reset();
            outlet.event(silent ? "printer dead" : "printer answers");
        });
    }

    void power(boolean on) {
        locked(() -> {
            if (powered == on) {
                return;
            }
            powered = on;
            loseBuffer();
            automaticStatus = 0;
            scanner.reset();
            outlet.event(on ? "printer power on" : "printer power off");
            if (on) {
                condition = condition.restarted();
            }
        });
    }

    int unknownCommands() {
        lock.lock();
        try {
            return unknownCommands;
        } finally {
            lock.unlock();
        }
    }

    PrintedPaper uncut() {
        lock.lock();
        try {
            return roll.uncut();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all that was received is done, the printer standing still. */
    boolean awaitIdle(Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        lock.lock();
        try {
            while (busy || !buffer.empty()) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        locked(() -> closed = true);
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (true) {
            int born = 0;
            lock.lock();
            try {
                if (closed) {
                    return;
                }
                born = generation;
                int current = born;
                PrinterCommand command = parser.next(() -> takeByte(current));
                execute(command);
            } catch (BufferLostException e) {
                parser.reset();
                head.reset();
            } finally {
                lock.unlock();
            }
        }
    }

    private int takeByte(int born) throws BufferLostException {
        busy = false;
        while (buffer.empty() || condition.offline() || !powered) {
            checkStillThere(born);
            changed.signalAll();
            changed.awaitUninterruptibly();
        }
        checkStillThere(born);
        busy = true;
        if (buffer.full()) {
            changed.signalAll();
        }
        int value = buffer.take();
        releaseWhenRoomy();
        roll.consumed(value);
        return value;
    }

    private void execute(PrinterCommand command) throws BufferLostException {
        if (head.execute(command)) {
            return;
        }
        switch (command) {
            case PrinterCommand.Cut(boolean partial, int feed) -> cut(partial, feed);
            case PrinterCommand.TransmitStatus(int n) -> {
                if (model.has(Feature.GS_R)) {
                    if (n == 1 || n == '1') {
                        send(new byte[] {StatusBytes.paper(condition, model.has(Feature.NEAR_END))});
                    } else if (n == 2 || n == '2') {
                        send(new byte[] {0});
                    }
                }
            }
            case PrinterCommand.AutomaticStatus(int mask) -> {
                automaticStatus = model.has(Feature.AUTOMATIC) ? mask : 0;
                if (automaticStatus != 0) {
                    send(automatic(condition));
                }
            }
            case PrinterCommand.TransmitInfo(int n) -> {
                if (model.has(Feature.GS_I)) {
                    send(ModelInfo.reply(n));
                }
            }
            case PrinterCommand.Buzzer _ -> outlet.event("printer beeps");
            case PrinterCommand.Unknown _ -> unknownCommands++;
            default -> {}
        }
    }

    /** The head's motor: prints a mark and moves the paper, if need be only when the printer is online again. */
    private void print(PaperMark mark, int advance) throws BufferLostException {
        int born = generation;
        awaitOnline(born);
        if (mark.height() > 0) {
            roll.add(mark);
        }
        move(advance, born);
        if (linesLeft > 0 && mark.height() > 0 && --linesLeft == 0) {
            linesLeft = -1;
            changeLocked("paper out", now -> now.withPaper(Paper.OUT).withAwaitingRecovery(recoveryAfterPaperOut));
        }
    }

    private void move(int dots, int born) throws BufferLostException {
        roll.advance(dots);
        if (millimetresPerSecond <= 0) {
            return;
        }
        long left = (long) (dots / DOTS_PER_MILLIMETRE / millimetresPerSecond * TimeUnit.SECONDS.toNanos(1));
        while (left > 0) {
            checkStillThere(born);
            try {
                left = changed.awaitNanos(left);
            } catch (InterruptedException e) {
                throw new BufferLostException();
            }
        }
        awaitOnline(born);
    }

    private void cut(boolean partial, int feed) throws BufferLostException {
        if (feed >= 0) {
            head.feed(PaperRoll.HEAD_TO_CUTTER + feed);
        }
        int born = generation;
        awaitOnline(born);
        if (cutterFailsNext) {
            cutterFailsNext = false;
            changeLocked("cutter error", now -> now.withFault(Fault.CUTTER));
            awaitOnline(born);
        }
        @Nullable PrintedPaper piece = roll.cut(partial);
        if (piece != null) {
            outlet.paper(piece);
            changed.signalAll();
        }
    }

    private void awaitOnline(int born) throws BufferLostException {
        checkStillThere(born);
        while (condition.offline() || !powered) {
            changed.awaitUninterruptibly();
            checkStillThere(born);
        }
    }

    private void checkStillThere(int born) throws BufferLostException {
        if (closed || generation != born) {
            throw new BufferLostException();
        }
    }

    private void recoverByHost(int n) {
        if (condition.fault() == Fault.UNRECOVERABLE) {
            return;
        }
        if (n == 2) {
            clearByHost();
        }
        changeLocked("printer recovered by host", PrinterCondition::recovered);
    }

    private void clearByHost() {
        if (model.has(Feature.CLEAR)) {
            loseBuffer();
        }
    }

    private void loseBuffer() {
        buffer.clear();
        generation++;
        releaseWhenRoomy();
    }

    private void holdWhenNearlyFull() {
        if (model.flow() == FlowControl.XON_XOFF
                && !held
                && buffer.room() < Math.min(XOFF_ROOM, model.bufferBytes() / 2)) {
            held = true;
            send(new byte[] {XOFF});
        }
    }

    private void releaseWhenRoomy() {
        if (held && buffer.room() >= Math.min(XON_ROOM, model.bufferBytes() * 3 / 4)) {
            held = false;
            send(new byte[] {XON});
        }
    }

    private byte[] automatic(PrinterCondition told) {
        return StatusBytes.automatic(told, model.has(Feature.NEAR_END));
    }

    private void changeLocked(String event, UnaryOperator<PrinterCondition> change) {
        PrinterCondition before = condition;
        condition = change.apply(before);
        if (condition.equals(before)) {
            return;
        }
        outlet.event(event);
        byte[] told = automatic(condition);
        if (automaticStatus != 0 && !java.util.Arrays.equals(automatic(before), told)) {
            send(told);
        }
        changed.signalAll();
    }

    private void send(byte[] bytes) {
        if (!silent && powered && bytes.length > 0) {
            outlet.send(bytes);
        }
    }
}
