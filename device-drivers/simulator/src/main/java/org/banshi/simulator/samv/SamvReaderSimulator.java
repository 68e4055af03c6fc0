package org.banshi.simulator.samv;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.banshi.simulator.samv.SamvFrames.Request;
import org.banshi.simulator.samv.SamvModule.Disturbance;
import org.banshi.simulator.wire.Flood;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.PtyWire;
import org.banshi.simulator.wire.Wire;
import org.jspecify.annotations.Nullable;

/**
 * An ID-card reader on a serial line. Put cards down and take them away, and cause faults, while a driver works with
 * it; all methods are safe from any thread. {@link #close} frees the line and every thread.
 */
public final class SamvReaderSimulator implements AutoCloseable {

    private final Wire wire;
    private final Flood flood;
    private final SamvFrames frames = new SamvFrames(System::nanoTime);
    private final CardField field = new CardField();
    private final SamvModule module = new SamvModule(field, this::tell);
    private final Deque<ReplyDamage> damages = new ArrayDeque<>();
    private volatile Consumer<String> observer = event -> {};
    private LineSpeed speed;
    private boolean strictBaud;
    private Duration thinking = Duration.ZERO;
    private int pieceBytes = Integer.MAX_VALUE;
    private Duration pieceGap = Duration.ZERO;
    private int requests;
    private @Nullable Stray stray;

    private record Stray(SamvQuestion question, byte[] frame) {}

    private SamvReaderSimulator(Wire wire, LineSpeed speed) {
        this.wire = wire;
        this.speed = speed;
        this.flood = new Flood(wire);
        wire.start(this::receive);
    }

    /** A reader on a pseudo-terminal of its own, at 115,200 baud. */
    public static SamvReaderSimulator onPty() {
        return onPty(LineSpeed.BAUD_115200);
    }

    public static SamvReaderSimulator onPty(LineSpeed speed) {
        return on(PtyWire.open(speed), speed);
    }

    /** A reader behind a symbolic link, as udev names devices. */
    public static SamvReaderSimulator onPty(Path link, LineSpeed speed) {
        return on(PtyWire.open(link, speed), speed);
    }

    /** A reader on any line, which has the given speed. It owns the wire and closes it. */
    public static SamvReaderSimulator on(Wire wire, LineSpeed speed) {
        return new SamvReaderSimulator(wire, speed);
    }

    /** What a driver opens: the path of the terminal. */
    public String address() {
        return wire.address();
    }

    /** Is told every change of state in a few words, without personal data. May be called by any thread. */
    public void onEvent(Consumer<String> observer) {
        this.observer = observer;
    }

    public synchronized void putCard(SimulatedIdCard card) {
        field.put(card);
        tell("card on reader " + card.id());
    }

    public synchronized void removeCard() {
        if (field.remove() != null) {
            tell("card removed");
        }
    }

    public synchronized Optional<SimulatedIdCard> card() {
        return Optional.ofNullable(field.card());
    }

    /** The next read of text and photo finds the card gone half-way: SW3 41, and the card is off the reader. */
    public synchronized void pullCardDuringNextRead() {
        module.disturbNextRead(Disturbance.PULLED);
    }

    /** The next read of text and photo fails with SW3 41 because the card was shifted; it lies there and can be found. */
    public synchronized void moveCardDuringNextRead() {
        module.disturbNextRead(Disturbance.MOVED);
    }

    /** The next read fails with this SW3 (such as 0x33, verification failed) though the card lies still. */
    public synchronized void failNextRead(int sw3) {
        answerNext(SamvQuestion.READ, sw3, 1);
    }

    /**
     * The next answers to this question are nothing but this status.
     *
     * @throws IllegalArgumentException when no module has such a status
     */
    public synchronized void answerNext(SamvQuestion question, int sw3, int times) {
        ModuleStatus status = ModuleStatus.of(sw3);
        for (int i = 0; i < times; i++) {
            module.answerWrong(question, status);
        }
        tell("reader answers " + question + " with " + status);
    }

    public synchronized void fault(SamvFault fault) {
        module.fault(fault);
        tell("reader fault " + fault);
    }

    /** Damages the next {@code replies} replies on the line. */
    public synchronized void damageReplies(ReplyDamage damage, int replies) {
        for (int i = 0; i < replies; i++) {
            damages.add(damage);
        }
        tell("next " + replies + " replies " + damage);
    }

    /** The line carries replies as they are again. */
    public synchronized void endDamage() {
        damages.clear();
        tell("replies no longer damaged");
    }

    /** How long the module thinks before each reply begins; zero is the start value. */
    public synchronized void thinking(Duration time) {
        thinking = time;
        tell("reader thinks " + time.toMillis() + " ms");
    }

    /** Chops each reply into pieces with pauses between them, as some adapters do. */
    public synchronized void chop(int bytes, Duration gap) {
        pieceBytes = bytes;
        pieceGap = gap;
        tell("replies in pieces of " + bytes + " bytes");
    }

    /** Replies in one piece again. */
    public synchronized void chopNoMore() {
        pieceBytes = Integer.MAX_VALUE;
        pieceGap = Duration.ZERO;
        tell("replies in one piece");
    }

    /** Sends bytes that nobody asked for. */
    public void sendUnasked(byte[] bytes) {
        wire.send(bytes);
        tell("reader sent " + bytes.length + " unasked bytes");
    }

    /** Fills the line with bytes that make no sense, until it is turned off. */
    public void flood(boolean on) {
        flood.flow(on);
        tell("reader floods the line: " + on);
    }

    /** The speed at which the module listens and speaks from now on; as after it was switched off and on. */
    public synchronized void baud(int baud) {
        speed = new LineSpeed(baud);
        wire.speed(speed);
        tell("reader baud " + baud);
    }

    public synchronized int baud() {
        return speed.baud();
    }

    /**
     * Whether a host whose line is set to another speed than the module's hears and says nothing but garbage, as on a
     * real line. Off from the start: a plain file stream on a pseudo-terminal never sets a speed.
     */
    public synchronized void strictBaud(boolean strict) {
        strictBaud = strict;
    }

    /** The next time this is asked, the card is off the reader just before; a question that finds no card waits on. */
    public synchronized void pullCardAt(SamvQuestion question) {
        module.pullCardAt(question);
        tell("card will be pulled at " + question);
    }

    /**
     * Before the next answer to this question comes another good frame, as if an earlier question's answer were late:
     * at once, however long the module thinks about this one.
     *
     * @param bytes how many zeros follow its status
     */
    public synchronized void answerBefore(SamvQuestion question, int sw3, int bytes) {
        stray = new Stray(question, SamvFrames.reply(ModuleStatus.of(sw3), new byte[bytes]));
        tell("a stray answer will come before that to " + question);
    }

    /** How many requests with a good frame have come in. */
    public synchronized int requests() {
        return requests;
    }

    public void unplug() {
        wire.unplug();
        synchronized (this) {
            frames.clear();
            field.off();
        }
        tell("reader unplugged");
    }

    public void replug() {
        wire.replug();
        tell("reader ready " + address());
    }

    @Override
    public void close() {
        flood.close();
        wire.close();
    }

    private synchronized void receive(byte[] bytes) {
        frames.add(hostSpeedFits() ? bytes : garbled(bytes));
        for (Request request = frames.next(); request != null; request = frames.next()) {
            if (module.fault() != SamvFault.DEAD) {
                answer(request);
            }
        }
    }

    private void answer(Request request) {
        byte[] reply = switch (request) {
            case Request.Broken(ModuleStatus why) -> SamvModule.status(why);
            case Request.Command command -> {
                requests++;
                yield module.answer(command);
            }
        };
        Stray late = stray;
        if (late != null
                && request instanceof Request.Command asked
                && late.question().is(asked.code())) {
            stray = null;
            send(late.frame(), Duration.ZERO);
        }
        ReplyDamage damage = damages.poll();
        send(damage == null ? reply : damage.apply(reply), thinking);
        int baud = request instanceof Request.Command command ? module.baudSetBy(command) : 0;
        if (baud > 0 && SamvFrames.isReply(ModuleStatus.SUCCESS, reply)) {
            // The reply itself goes out at the old rate; it is so short that nobody can tell the difference.
            baud(baud);
        }
    }

    private void send(byte[] reply, Duration after) {
        byte[] sent = hostSpeedFits() ? reply : garbled(reply);
        Duration delay = after;
        for (int from = 0; from < sent.length; from += Math.min(pieceBytes, sent.length - from)) {
            wire.sendAfter(delay, Arrays.copyOfRange(sent, from, from + Math.min(pieceBytes, sent.length - from)));
            delay = delay.plus(pieceGap);
        }
    }

    private boolean hostSpeedFits() {
        return !strictBaud || wire.hostBaud().isEmpty() || wire.hostBaud().getAsInt() == speed.baud();
    }

    /** Bits sampled at the wrong moments; never a preamble, since bit 7 is set and AA and 96 are turned over. */
    private static byte[] garbled(byte[] bytes) {
        byte[] garbled = bytes.clone();
        for (int i = 0; i < garbled.length; i++) {
            garbled[i] = (byte) (0x80 | garbled[i] >> 1 & 0x55);
        }
        return garbled;
    }

    private void tell(String event) {
        observer.accept(event);
    }
}
