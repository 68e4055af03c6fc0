package org.banshi.simulator.escpos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.banshi.simulator.escpos.PrinterCondition.Fault;
import org.banshi.simulator.escpos.PrinterCondition.Paper;
import org.banshi.simulator.escpos.PrinterModel.Feature;
import org.banshi.simulator.wire.Flood;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.PtyWire;
import org.banshi.simulator.wire.TcpWire;
import org.banshi.simulator.wire.Wire;
import org.jspecify.annotations.Nullable;

/**
 * A receipt printer on a TCP port or a serial line. Out of the box it prints as fast as the machine can; {@link
 * #millimetresPerSecond} gives it a real one's speed. All methods are safe from any thread.
 */
public final class EscPosPrinterSimulator implements AutoCloseable {

    /** What a common 80 mm printer does. */
    public static final double USUAL_MILLIMETRES_PER_SECOND = 150;

    private final Wire wire;
    private final PrinterMechanism mechanism;
    private final List<PrintedPaper> papers = new CopyOnWriteArrayList<>();
    private final BlockingQueue<PrintedPaper> fresh = new LinkedBlockingQueue<>();
    private volatile Consumer<String> observer = event -> {};
    private volatile @Nullable PaperFolder folder;
    private volatile Duration answersAfter = Duration.ZERO;
    private final Deque<AnswerDamage> damages = new ConcurrentLinkedDeque<>();
    private final Flood flood;

    private EscPosPrinterSimulator(PrinterModel model, Wire wire) {
        this.wire = wire;
        this.flood = new Flood(wire);
        this.mechanism = new PrinterMechanism(model, new PrinterMechanism.Outlet() {
            @Override
            public void send(byte[] bytes) {
                AnswerDamage damage = damages.poll();
                if (damage == null) {
                    wire.sendAfter(answersAfter, bytes);
                } else {
                    damage.send(bytes, answersAfter, wire);
                }
            }

            @Override
            public void paper(PrintedPaper piece) {
                keep(piece);
            }

            @Override
            public void event(String event) {
                observer.accept(event);
            }
        });
        wire.start(mechanism::receive);
    }

    /**
     * A network printer on the loopback address.
     *
     * @param port 0 chooses a free one, see {@link #port}
     */
    public static EscPosPrinterSimulator onTcp(int port) {
        return on(TcpWire.listen(port, LineSpeed.UNLIMITED));
    }

    /** A serial printer on a pseudo-terminal of its own. */
    public static EscPosPrinterSimulator onPty(LineSpeed speed) {
        return on(PtyWire.open(speed));
    }

    public static EscPosPrinterSimulator onPty(Path link, LineSpeed speed) {
        return on(PtyWire.open(link, speed));
    }

    /** A printer on any line. It owns the wire and closes it. */
    public static EscPosPrinterSimulator on(Wire wire) {
        return on(PrinterModel.MM_80, wire);
    }

    /** A printer of that make. It owns the wire and closes it. */
    public static EscPosPrinterSimulator on(PrinterModel model, Wire wire) {
        return new EscPosPrinterSimulator(model, wire);
    }

    /** {@code host:port}, or the path of the terminal. */
    public String address() {
        return wire.address();
    }

    /** The TCP port. */
    public int port() {
        if (wire instanceof TcpWire tcp) {
            return tcp.port();
        }
        throw new IllegalStateException("this printer is on " + address() + ", which has no port");
    }

    /** Is told every change of state in a few words. Called while the printer is locked: must return at once. */
    public void onEvent(Consumer<String> observer) {
        this.observer = observer;
    }

    /** From now on each piece of paper is drawn into this folder: {@code receipt-001.png}, {@code .pdf}, {@code .bin}. */
    public synchronized void paperFolder(Path path) {
        PaperFolder before = folder;
        if (before != null) {
            before.close();
        }
        folder = new PaperFolder(path, event -> observer.accept(event));
    }

    /** How fast the paper runs; 0, the start value, takes no time. */
    public void millimetresPerSecond(double speed) {
        mechanism.millimetresPerSecond(speed);
    }

    /** All pieces cut off so far, the oldest first. */
    public List<PrintedPaper> papers() {
        return List.copyOf(papers);
    }

    /** How often paper was cut off. */
    public int cuts() {
        return papers.size();
    }

    /** What hangs out of the slot and is not cut. */
    public PrintedPaper uncut() {
        return mechanism.uncut();
    }

    /** The next piece that nobody has awaited yet. */
    public PrintedPaper awaitCut(Duration limit) throws InterruptedException {
        PrintedPaper piece = fresh.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (piece == null) {
            throw new AssertionError("no paper was cut within " + limit + "; the printer's condition: " + condition()
                    + ", on the paper so far: " + uncut().lines());
        }
        return piece;
    }

    /** Waits until the printer has done all that it received; false if it is not done within {@code limit}. */
    public boolean awaitIdle(Duration limit) throws InterruptedException {
        return mechanism.awaitIdle(limit);
    }

    public PrinterCondition condition() {
        return mechanism.condition();
    }

    /** Commands that the printer did not understand or does not draw. */
    public int unknownCommands() {
        return mechanism.unknownCommands();
    }

    public void paperNearEnd() {
        mechanism.change("paper near end", now -> now.withPaper(Paper.NEAR_END));
    }

    public void paperOut() {
        mechanism.change("paper out", now -> now.withPaper(Paper.OUT));
    }

    /** Runs out after so many printed lines (a picture counts as one), so in the middle of a job. */
    public void paperOutAfterLines(int lines) {
        mechanism.paperOutAfterLines(lines);
    }

    /** A new roll. A stopped job goes on, unless {@link #recoveryAfterPaperOut} says that the host has to ask for it. */
    public void refillPaper() {
        mechanism.change("paper refilled", now -> now.withPaper(Paper.FULL));
    }

    /** Whether running out within a job needs DLE ENQ afterwards. Start value: no. */
    public void recoveryAfterPaperOut(boolean needed) {
        mechanism.recoveryAfterPaperOut(needed);
    }

    public void openCover() {
        mechanism.change("cover open", now -> now.withCoverOpen(true));
    }

    public void closeCover() {
        mechanism.change("cover closed", now -> now.withCoverOpen(false));
    }

    /** Gives it a feature, or takes it away, while it works: as if it were another make. */
    public void feature(Feature feature, boolean present) {
        mechanism.model(model -> present ? model.with(feature) : model.without(feature));
    }

    /** How long the printer thinks before anything leaves it. Start value: not at all. */
    public void answersAfter(Duration delay) {
        answersAfter = delay;
    }

    /** Damages the next messages of the printer, answers and automatic status alike. */
    public void damageAnswers(AnswerDamage damage, int messages) {
        damages.addAll(Collections.nCopies(messages, damage));
        observer.accept("next " + messages + " answers " + damage);
    }

    /** What the printer says arrives as it is again. */
    public void endDamage() {
        damages.clear();
        observer.accept("answers no longer damaged");
    }

    /** Sends bytes that nobody asked for. */
    public void sendUnasked(byte[] bytes) {
        wire.send(bytes);
        observer.accept("printer sent " + bytes.length + " unasked bytes");
    }

    /** Fills the line with bytes that make no sense, until it is turned off. */
    public void flood(boolean on) {
        flood.flow(on);
        observer.accept("printer floods the line: " + on);
    }

    /** Bytes that came although XOFF had been sent and the buffer was full. */
    public long lostBytes() {
        return mechanism.lost();
    }

    /** The panel's switch. */
    public void switchOffline(boolean offline) {
        mechanism.change(offline ? "printer offline" : "printer online", now -> now.withSwitchedOffline(offline));
    }

    /** Stops the mechanism until {@link #removeCause} and, but for heat, the host's recovery command. */
    public void fail(Fault fault) {
        mechanism.change("printer fault " + fault, now -> now.withFault(fault));
    }

    /** The blade sticks at the next cut. */
    public void failNextCut() {
        mechanism.cutterFailsNext();
    }

    /** Somebody took the jammed paper out. */
    public void removeCause() {
        mechanism.change("printer fault's cause removed", PrinterCondition::withCauseRemoved);
    }

    /** No answer to anything, nothing printed; the port stays open. */
    public void dead(boolean dead) {
        mechanism.silent(dead);
    }

    /** Buffer and settings are lost; a network port is gone, a serial line stays but is silent. */
    public void powerOff() {
        mechanism.power(false);
        if (wire instanceof TcpWire) {
            wire.unplug();
        }
    }

    public void powerOn() {
        mechanism.power(true);
        wire.replug();
    }

    public void unplug() {
        wire.unplug();
        observer.accept("printer unplugged");
    }

    public void replug() {
        wire.replug();
        observer.accept("printer ready " + address());
    }

    @Override
    public void close() {
        flood.close();
        mechanism.close();
        wire.close();
        PaperFolder writing = folder;
        if (writing != null) {
            writing.close();
        }
    }

    private void keep(PrintedPaper piece) {
        papers.add(piece);
        fresh.add(piece);
        PaperFolder writing = folder;
        if (writing == null) {
            observer.accept("paper cut " + piece.number());
        } else {
            writing.write(piece);
        }
    }
}
