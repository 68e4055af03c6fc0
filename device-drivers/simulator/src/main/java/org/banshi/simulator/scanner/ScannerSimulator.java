package org.banshi.simulator.scanner;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.PtyWire;
import org.banshi.simulator.wire.Wire;
import org.jspecify.annotations.Nullable;

/**
 * A code scanner on a serial line. A code that is shown to it is sent at once if the scanner reads by itself or is
 * triggered; else it is held before the window until the host triggers. One good read ends a trigger. All methods are
 * safe from any thread.
 */
public final class ScannerSimulator implements AutoCloseable {

    /** AIM's mark of a plain QR code. */
    private static final byte[] AIM_QR = {']', 'Q', '1'};

    /** The NT0861's code id of a QR code. */
    private static final char QR_CODE_ID = 's';

    /** Between the two tellings of {@link ScannerFault#DOUBLE}: a frame of the camera. */
    private static final Duration FRAME = Duration.ofMillis(90);

    /** A flood is sent in portions: so many bytes … */
    private static final int FLOOD_BYTES = 1024;

    /** … so often; about what a line of 115,200 baud carries. */
    private static final Duration FLOOD_EVERY = Duration.ofMillis(90);

    private final Wire wire;
    private final ScannerProfile profile;
    private final CommandFinder finder;
    private volatile Consumer<String> observer = event -> {};
    private final Set<ScannerFault> faults = EnumSet.noneOf(ScannerFault.class);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("scanner-clock").daemon().factory());
    private byte[] prefix = new byte[0];
    private byte[] suffix;
    private Duration triggerTimeout = Duration.ZERO;
    private Duration thinking = Duration.ZERO;
    private @Nullable Future<?> flood;
    private boolean aimPrefix;
    private boolean readsByItself;
    private boolean triggered;
    private int triggers;
    private byte @Nullable [] held;

    private ScannerSimulator(Wire wire, ScannerProfile profile) {
        this.wire = wire;
        this.profile = profile;
        this.finder = new CommandFinder(profile);
        this.suffix = profile.suffix();
        this.readsByItself = !profile.needsTrigger();
        wire.start(this::receive);
    }

    /** A scanner that reads by itself, on a pseudo-terminal of its own at 115,200 baud. */
    public static ScannerSimulator onPty() {
        return onPty(ScannerProfile.PLAIN, LineSpeed.BAUD_115200);
    }

    public static ScannerSimulator onPty(ScannerProfile profile, LineSpeed speed) {
        return on(PtyWire.open(speed), profile);
    }

    public static ScannerSimulator onPty(Path link, ScannerProfile profile, LineSpeed speed) {
        return on(PtyWire.open(link, speed), profile);
    }

    /** A scanner on any line. It owns the wire and closes it. */
    public static ScannerSimulator on(Wire wire, ScannerProfile profile) {
        return new ScannerSimulator(wire, profile);
    }

    public String address() {
        return wire.address();
    }

    public ScannerProfile profile() {
        return profile;
    }

    /** Is told every change of state in a few words, never what a code says. May be called by any thread. */
    public void onEvent(Consumer<String> observer) {
        this.observer = observer;
    }

    /** Turns a fault on or off. */
    public synchronized void fault(ScannerFault fault, boolean on) {
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
        }
        tell("fault " + fault + (on ? " on" : " off"));
    }

    /** A trigger that finds no code for so long ends by itself; zero for never. */
    public synchronized void triggerTimeout(Duration timeout) {
        triggerTimeout = timeout;
    }

    /** How long it thinks before each answer and each code. Start value: not at all. */
    public synchronized void thinking(Duration time) {
        thinking = time;
        tell("scanner thinks " + time.toMillis() + " ms");
    }

    /** Sends without end, as a scanner does whose settings went astray. */
    public synchronized void flood(boolean on) {
        Future<?> flowing = flood;
        if (flowing != null) {
            flowing.cancel(false);
            flood = null;
        }
        if (on) {
            byte[] portion = new byte[FLOOD_BYTES];
            Arrays.fill(portion, (byte) 'U');
            flood = clock.scheduleAtFixedRate(
                    () -> wire.send(portion), 0, FLOOD_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
        tell(on ? "flood begins" : "flood ends");
    }

    /** What goes before each code, in front of the AIM prefix; empty for nothing. */
    public synchronized void prefix(byte[] bytes) {
        prefix = bytes.clone();
    }

    /** What follows each code; empty for nothing. */
    public synchronized void suffix(byte[] bytes) {
        suffix = bytes.clone();
    }

    /** Whether {@code ]Q1} goes before each code. */
    public synchronized void aimPrefix(boolean on) {
        aimPrefix = on;
    }

    /** Presentation mode: reads without a trigger, whatever the make. */
    public synchronized void readsByItself(boolean on) {
        readsByItself = on;
    }

    /** Shows a code of UTF-8 text. */
    public void show(String code) {
        show(code.getBytes(StandardCharsets.UTF_8));
    }

    /** Shows a code of any bytes. */
    public synchronized void show(byte[] code) {
        held = code.clone();
        tell("code shown, " + code.length + " bytes");
        readIfPossible();
    }

    /** Takes the code away that was not read. */
    public synchronized void takeAway() {
        held = null;
    }

    /** A code of so many characters, more than any QR code holds from 4,297 on. */
    public void showLongCode(int characters) {
        show("0123456789".repeat(characters / 10 + 1).substring(0, characters));
    }

    /** Sends a code in pieces with pauses between, as over a bad wireless bridge; reads without a trigger. */
    public synchronized void sendInPieces(byte[] code, int pieceBytes, Duration pause) {
        byte[] all = framed(code);
        for (int from = 0, piece = 0; from < all.length; from += pieceBytes, piece++) {
            wire.sendAfter(
                    pause.multipliedBy(piece), Arrays.copyOfRange(all, from, Math.min(all.length, from + pieceBytes)));
        }
        tell("code sent in pieces, " + code.length + " bytes");
    }

    /** Sends noise without any sense; the same for the same seed. */
    public void sendNoise(int bytes, long seed) {
        byte[] noise = new byte[bytes];
        new Random(seed).nextBytes(noise);
        sendRaw(noise);
    }

    /** Sends bytes as they are: no prefix, no suffix, no trigger. */
    public void sendRaw(byte[] bytes) {
        wire.send(bytes);
        tell("raw bytes sent, " + bytes.length);
    }

    /** Whether the host has asked for a code and none was read since. */
    public synchronized boolean triggered() {
        return triggered;
    }

    /** How often the host has triggered. */
    public synchronized int triggers() {
        return triggers;
    }

    public void unplug() {
        wire.unplug();
        synchronized (this) {
            triggered = false;
        }
        tell("scanner unplugged");
    }

    public void replug() {
        wire.replug();
        tell("scanner ready " + address());
    }

    @Override
    public void close() {
        wire.close();
        clock.shutdownNow();
    }

    private synchronized void receive(byte[] bytes) {
        for (ScannerProfile.Command command : finder.add(bytes)) {
            if (faults.contains(ScannerFault.SILENT) || faults.contains(ScannerFault.WRONG_BAUD)) {
                continue;
            }
            boolean refuses = faults.contains(ScannerFault.REFUSES);
            if (!faults.contains(ScannerFault.NO_ANSWER)) {
                byte[] answer = refuses ? command.refusal() : command.answer();
                boolean half = faults.contains(ScannerFault.HALF_ANSWERS);
                send(half ? Arrays.copyOf(answer, answer.length / 2) : answer);
            }
            if (!refuses) {
                obey(command.kind());
            }
        }
    }

    private void obey(ScannerProfile.Command.Kind command) {
        switch (command) {
            case TRIGGER -> {
                triggered = true;
                triggers++;
                tell("scanner triggered");
                endLater(triggers);
                readIfPossible();
            }
            case STOP -> {
                triggered = false;
                tell("scanner stopped");
            }
            case PROBE -> tell("scanner asked");
        }
    }

    private void endLater(int trigger) {
        if (triggerTimeout.isPositive()) {
            var ignored = clock.schedule(() -> end(trigger), triggerTimeout.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void end(int trigger) {
        if (triggered && triggers == trigger) {
            triggered = false;
            tell("trigger ended by itself");
        }
    }

    private void readIfPossible() {
        byte[] code = held;
        if (code != null && (readsByItself || triggered) && !faults.contains(ScannerFault.SILENT)) {
            held = null;
            triggered = false;
            byte[] framed = framed(code);
            send(faults.contains(ScannerFault.CHOPPED) ? Arrays.copyOf(framed, framed.length / 2) : framed);
            if (faults.contains(ScannerFault.DOUBLE)) {
                wire.sendAfter(thinking.plus(FRAME), framed);
            }
            tell("code read, " + code.length + " bytes");
        }
    }

    private byte[] framed(byte[] code) {
        if (profile.packets()) {
            return NtPacket.of(QR_CODE_ID, code, !faults.contains(ScannerFault.WRONG_CHECKSUM));
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(prefix);
        if (aimPrefix) {
            all.writeBytes(AIM_QR);
        }
        all.writeBytes(code);
        if (!faults.contains(ScannerFault.NO_TERMINATOR)) {
            all.writeBytes(suffix);
        }
        return all.toByteArray();
    }

    /** At a wrong speed a UART makes other bytes of the same edges, and fewer or more of them. */
    private void send(byte[] bytes) {
        if (bytes.length > 0 && !faults.contains(ScannerFault.SILENT)) {
            wire.sendAfter(thinking, faults.contains(ScannerFault.WRONG_BAUD) ? garbled(bytes) : bytes);
        }
    }

    private static byte[] garbled(byte[] bytes) {
        byte[] garbage = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            garbage[i] = (byte) (bytes[i] << 1 | 0x80);
        }
        return garbage;
    }

    private void tell(String event) {
        observer.accept(event);
    }
}
