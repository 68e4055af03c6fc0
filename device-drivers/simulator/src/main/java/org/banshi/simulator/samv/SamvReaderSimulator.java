package org.banshi.simulator.samv;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.banshi.simulator.samv.SamvFrames.Request;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.PtyWire;
import org.banshi.simulator.wire.Wire;
import org.jspecify.annotations.Nullable;

/**
 * An ID-card reader on a serial line. Put cards down and take them away, and cause faults, while a driver works with
 * it; all methods are safe from any thread. {@link #close} frees the line and every thread.
 */
public final class SamvReaderSimulator implements AutoCloseable {

    private static final int[] BAUD_RATES = {115_200, 57_600, 38_400, 19_200, 9_600};

    private final Wire wire;
    private final SamvFrames frames = new SamvFrames(System::nanoTime);
    private final CardField field = new CardField();
    private final Deque<ReplyDamage> damages = new ArrayDeque<>();
    private volatile Consumer<String> observer = event -> {};
    private SamvFault fault = SamvFault.NONE;
    private Duration thinking = Duration.ZERO;
    private boolean pullDuringRead;
    private @Nullable ModuleStatus nextReadFails;
    private int requests;

    private SamvReaderSimulator(Wire wire) {
        this.wire = wire;
        wire.start(this::receive);
    }

    /** A reader on a pseudo-terminal of its own, at 115,200 baud. */
    public static SamvReaderSimulator onPty() {
        return onPty(LineSpeed.BAUD_115200);
    }

    public static SamvReaderSimulator onPty(LineSpeed speed) {
        return on(PtyWire.open(speed));
    }

    /** A reader behind a symbolic link, as udev names devices. */
    public static SamvReaderSimulator onPty(Path link, LineSpeed speed) {
        return on(PtyWire.open(link, speed));
    }

    /** A reader on any line. It owns the wire and closes it. */
    public static SamvReaderSimulator on(Wire wire) {
        return new SamvReaderSimulator(wire);
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
        pullDuringRead = true;
    }

    /** The next read fails with this SW3 (such as 0x33, verification failed) though the card lies still. */
    public synchronized void failNextRead(int sw3) {
        for (ModuleStatus status : ModuleStatus.values()) {
            if (status.code() == sw3) {
                nextReadFails = status;
                return;
            }
        }
        throw new IllegalArgumentException("SW3 %02X is not one of the module's status codes".formatted(sw3));
    }

    public synchronized void fault(SamvFault fault) {
        this.fault = fault;
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

    /** Sends bytes that nobody asked for. */
    public void sendUnasked(byte[] bytes) {
        wire.send(bytes);
        tell("reader sent " + bytes.length + " unasked bytes");
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
        wire.close();
    }

    private synchronized void receive(byte[] bytes) {
        frames.add(bytes);
        for (Request request = frames.next(); request != null; request = frames.next()) {
            if (fault != SamvFault.DEAD) {
                answer(request);
            }
        }
    }

    private void answer(Request request) {
        byte[] reply = switch (request) {
            case Request.Broken(ModuleStatus why) -> status(why);
            case Request.Command command -> {
                requests++;
                yield answer(command);
            }
        };
        ReplyDamage damage = damages.poll();
        wire.sendAfter(thinking, damage == null ? reply : damage.apply(reply));
        if (request instanceof Request.Command command && setsBaud(command) && fault == SamvFault.NONE) {
            int baud = BAUD_RATES[command.parameter()];
            // The reply itself still goes out at the old rate; nobody waits long enough to tell the difference.
            wire.speed(new LineSpeed(baud));
            tell("reader baud " + baud);
        }
    }

    private byte[] answer(Request.Command request) {
        if (fault == SamvFault.SELF_TEST_FAILED) {
            return status(ModuleStatus.SELF_TEST_FAILED);
        }
        int code = request.command() << 8 | request.parameter();
        boolean aboutCards = request.command() == 0x20 || request.command() == 0x30;
        if (aboutCards && fault == SamvFault.UNAUTHORISED) {
            return status(ModuleStatus.NOT_AUTHORISED);
        }
        return switch (code) {
            case 0x10FF -> {
                field.off();
                yield status(ModuleStatus.SUCCESS);
            }
            case 0x11FF -> status(ModuleStatus.SUCCESS);
            case 0x12FF -> SamvFrames.reply(ModuleStatus.SUCCESS, moduleId());
            case 0x2001 ->
                field.find()
                        ? SamvFrames.reply(ModuleStatus.CARD_FOUND, new byte[4])
                        : status(ModuleStatus.FIND_FAILED);
            case 0x2002 ->
                field.select()
                        ? SamvFrames.reply(ModuleStatus.SUCCESS, new byte[8])
                        : status(ModuleStatus.SELECT_FAILED);
            case 0x3001 -> read(card -> textAndPhoto(card, false));
            case 0x3010 -> read(card -> textAndPhoto(card, true));
            case 0x3003 ->
                read(card -> card.appendedAddresses().length == 0
                        ? status(ModuleStatus.NOT_ON_CARD)
                        : SamvFrames.reply(ModuleStatus.SUCCESS, card.appendedAddresses()));
            case 0x3005 -> read(card -> SamvFrames.reply(ModuleStatus.SUCCESS, managementId(card)));
            case 0x61FF -> status(request.data().length == 1 ? ModuleStatus.SUCCESS : ModuleStatus.WRONG_COMMAND);
            default -> status(setsBaud(request) ? ModuleStatus.SUCCESS : ModuleStatus.WRONG_COMMAND);
        };
    }

    private static boolean setsBaud(Request.Command request) {
        return request.command() == 0x60 && request.parameter() < BAUD_RATES.length;
    }

    private byte[] read(java.util.function.Function<SimulatedIdCard, byte[]> reader) {
        SimulatedIdCard card = field.readable();
        if (card == null) {
            return status(ModuleStatus.READ_FAILED);
        }
        return reader.apply(card);
    }

    private byte[] textAndPhoto(SimulatedIdCard card, boolean withFingerprint) {
        if (pullDuringRead) {
            pullDuringRead = false;
            field.remove();
            tell("card removed during read");
            return status(ModuleStatus.READ_FAILED);
        }
        ModuleStatus failure = nextReadFails;
        if (failure != null) {
            nextReadFails = null;
            return status(failure);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        length(body, card.text());
        length(body, card.photo());
        if (withFingerprint) {
            length(body, card.fingerprint());
        }
        body.writeBytes(card.text());
        body.writeBytes(card.photo());
        if (withFingerprint) {
            body.writeBytes(card.fingerprint());
        }
        tell("card read");
        return SamvFrames.reply(ModuleStatus.SUCCESS, body.toByteArray());
    }

    private static void length(ByteArrayOutputStream body, byte[] blob) {
        body.write(blob.length >> 8);
        body.write(blob.length);
    }

    private static byte[] status(ModuleStatus status) {
        return SamvFrames.reply(status, new byte[0]);
    }

    /** Prints as {@code 05.01-20260101-0000004711-0123456789}. */
    private static byte[] moduleId() {
        return ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 5)
                .putShort((short) 1)
                .putInt(20_260_101)
                .putInt(4711)
                .putInt(123_456_789)
                .array();
    }

    /** 28 bytes that differ from card to card and mean nothing. */
    private static byte[] managementId(SimulatedIdCard card) {
        byte[] id = new byte[28];
        for (int i = 0; i < id.length; i++) {
            id[i] = (byte) (card.id().hashCode() >> (i % 4 * 8) ^ i);
        }
        return id;
    }

    private void tell(String event) {
        observer.accept(event);
    }
}
