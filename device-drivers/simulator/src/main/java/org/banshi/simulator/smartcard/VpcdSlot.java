package org.banshi.simulator.smartcard;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;

/**
 * The slot of a virtual reader ("vpcd" of vsmartcard, a driver of pcscd): a card in it is a TCP connection, and pulling
 * it is closing that. Messages have a length of two bytes, big-endian; those of one byte are the reader's own, others
 * are commands to the card. A card that lies in the slot comes back by itself after pcscd was restarted. All methods
 * are safe from any thread.
 */
public final class VpcdSlot implements AutoCloseable {

    private static final int POWER_OFF = 0x00;
    private static final int POWER_ON = 0x01;
    private static final int RESET = 0x02;
    private static final int TELL_ANSWER_TO_RESET = 0x04;

    /** While nobody listens: soon enough that a restarted pcscd finds its card when it looks for the first time. */
    private static final long RETRY_MILLIS = 50;

    /** What a test may want to look back at; a card in a terminal that runs for days must not fill the memory. */
    private static final int COMMANDS_KEPT = 10_000;

    private static final int CONNECT_MILLIS = 2000;

    private final String host;
    private final int port;
    private final Thread thread;
    private final List<byte[]> commands = new ArrayList<>();
    private volatile Consumer<String> observer = event -> {};

    // Guarded by this object.
    private @Nullable VirtualCard card;
    private byte @Nullable [] otherAnswerToReset;
    private @Nullable Socket socket;
    private Duration thinking = Duration.ZERO;
    private boolean mute;
    private int pullAt;
    private int stallAt;
    private boolean closed;

    /** A slot without a card; does nothing yet. */
    public VpcdSlot(String host, int port) {
        this.host = host;
        this.port = port;
        this.thread = Thread.ofPlatform().daemon().name("vpcd slot " + port).start(this::live);
    }

    /** Where pcscd listens. */
    public String address() {
        return host + ":" + port;
    }

    /** Is told every change of state in a few words, without personal data. May be called by any thread. */
    public void onEvent(Consumer<String> observer) {
        this.observer = observer;
    }

    /** Puts a card in; another one is pulled before. */
    public synchronized void insert(VirtualCard next) {
        drop();
        card = next;
        notifyAll();
        observer.accept("chip card in");
    }

    /** Pulls the card, also in the middle of a command. */
    public synchronized void remove() {
        if (card != null) {
            drop();
            observer.accept("chip card out");
        }
    }

    /** Pulls the card in the middle of a command that is to come: 1 for the next. */
    public synchronized void removeDuringCommand(int ordinal) {
        pullAt = ordinal;
    }

    /** The card breaks off in the middle of its answer to a command that is to come, until it is pulled: 1 for the next. */
    public synchronized void stallInAnswer(int ordinal) {
        stallAt = ordinal;
    }

    /** How long the card takes for each answer; a removal ends it. */
    public synchronized void thinking(Duration time) {
        thinking = time;
        notifyAll();
    }

    /** Whether the card answers no command any more; those that wait are answered when it ends. */
    public synchronized void mute(boolean on) {
        mute = on;
        notifyAll();
    }

    /** What the card says at power-up instead of what it should; empty for the right thing. */
    public synchronized void answerToReset(Optional<byte[]> other) {
        otherAnswerToReset = other.orElse(null);
    }

    public synchronized Optional<VirtualCard> card() {
        return Optional.ofNullable(card);
    }

    /** The commands that reached cards in this slot, in order. */
    public List<byte[]> commands() {
        synchronized (commands) {
            return List.copyOf(commands);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            drop();
        }
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void drop() {
        card = null;
        mute = false;
        pullAt = 0;
        stallAt = 0;
        hangUp();
        notifyAll();
    }

    private void hangUp() {
        Socket open = socket;
        socket = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException gone) {
                // That is what was wanted.
            }
        }
    }

    private void live() {
        for (VirtualCard present = await(); present != null; present = await()) {
            try (Socket connection = new Socket()) {
                connection.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
                connection.setTcpNoDelay(true);
                if (take(connection, present)) {
                    serve(connection, present);
                }
            } catch (IOException goneOrNotThereYet) {
                rest();
            }
        }
    }

    /** The card to serve; null when the slot was closed. */
    private synchronized @Nullable VirtualCard await() {
        while (card == null && !closed) {
            pause(0);
        }
        return closed ? null : card;
    }

    private synchronized boolean take(Socket connection, VirtualCard served) {
        if (card != served) {
            return false;
        }
        socket = connection;
        return true;
    }

    private synchronized void rest() {
        if (card != null && !closed) {
            pause(RETRY_MILLIS);
        }
    }

    private void serve(Socket connection, VirtualCard served) throws IOException {
        DataInputStream in = new DataInputStream(connection.getInputStream());
        DataOutputStream out = new DataOutputStream(connection.getOutputStream());
        while (true) {
            int length = in.readUnsignedShort();
            acknowledge(connection);
            byte[] message = new byte[length];
            in.readFully(message);
            if (message.length == 1) {
                control(message[0], served, out);
            } else if (message.length > 1) {
                note(message);
                if (!answerIsWanted(served)) {
                    return;
                }
                byte[] answer = served.transmit(message);
                if (stalls()) {
                    out.writeShort(answer.length);
                    out.write(answer, 0, answer.length / 2);
                    awaitPulled(served);
                    return;
                }
                send(out, answer);
            }
        }
    }

    /**
     * vpcd sends length and message apart and lets the kernel hold the second back until the first is acknowledged
     * (Nagle's algorithm), which kernels do 40 ms late unless told so, and told so for each packet.
     */
    private static void acknowledge(Socket connection) throws IOException {
        connection.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
    }

    private void control(byte code, VirtualCard served, DataOutputStream out) throws IOException {
        switch (code) {
            case POWER_ON, RESET -> served.reset();
            case TELL_ANSWER_TO_RESET -> send(out, answerToReset(served));
            case POWER_OFF -> {
                // The card forgets when it is powered up again.
            }
            default -> throw new IOException("vpcd sent the unknown code " + code);
        }
    }

    private synchronized byte[] answerToReset(VirtualCard served) {
        byte[] other = otherAnswerToReset;
        return other == null ? served.answerToReset() : other;
    }

    /** Thinks; false when the card was pulled meanwhile. */
    private synchronized boolean answerIsWanted(VirtualCard served) {
        if (pullAt > 0 && --pullAt == 0) {
            remove();
        }
        long until = System.nanoTime() + thinking.toNanos();
        while (card == served) {
            long left = until - System.nanoTime();
            if (!mute && left <= 0) {
                return true;
            }
            pause(mute ? 0 : left / 1_000_000 + 1);
        }
        return false;
    }

    private synchronized boolean stalls() {
        return stallAt > 0 && --stallAt == 0;
    }

    private synchronized void awaitPulled(VirtualCard served) {
        while (card == served) {
            pause(0);
        }
    }

    /** Zero waits until something changes. */
    private void pause(long milliseconds) {
        try {
            wait(milliseconds);
        } catch (InterruptedException interrupted) {
            // Nobody interrupts the slot's thread; close() ends it.
            Thread.currentThread().interrupt();
        }
    }

    private void note(byte[] command) {
        synchronized (commands) {
            if (commands.size() < COMMANDS_KEPT) {
                commands.add(command);
            }
        }
    }

    private static void send(DataOutputStream out, byte[] message) throws IOException {
        out.writeShort(message.length);
        out.write(message);
        out.flush();
    }
}
