package org.banshi.simulator.wire;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * A device that says again what one said before: each question of the host gets the answer that stands behind it in the
 * dump, after the pause that was recorded. A host that asks more often than the recorded one hears the latest answer
 * again, one that asks less often goes on further down; so it fits devices that are asked and answer. What the device
 * said before it was first asked is said at the start. Thread-safe.
 */
public final class DumpReplay implements AutoCloseable {

    private record Answer(Duration pause, byte[] bytes) {}

    private record Exchange(byte[] question, List<Answer> answers) {}

    private final Wire wire;
    private final List<Exchange> exchanges;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private volatile Consumer<String> observer = event -> {};
    private int next;

    /** Begins to listen on the wire, which it owns and closes. */
    public DumpReplay(ByteDump dump, Wire wire) {
        this.wire = wire;
        this.exchanges = exchanges(dump);
        wire.start(this::heard);
        exchanges.stream().filter(exchange -> exchange.question().length == 0).forEach(this::answer);
    }

    /** Is told of each answer in a few words. */
    public void onEvent(Consumer<String> observer) {
        this.observer = observer;
    }

    /** What a driver opens. */
    public String address() {
        return wire.address();
    }

    /** How many questions the dump knows, each counted as often as it was asked. */
    public int questions() {
        return (int) exchanges.stream()
                .filter(exchange -> exchange.question().length > 0)
                .count();
    }

    @Override
    public void close() {
        wire.close();
    }

    /** Pieces of the host that follow one another are one question; what the device sent until the next is its answer. */
    private static List<Exchange> exchanges(ByteDump dump) {
        List<Exchange> exchanges = new ArrayList<>();
        ByteArrayOutputStream question = new ByteArrayOutputStream();
        List<Answer> answers = new ArrayList<>();
        long asked = 0;
        for (ByteDump.Piece piece : dump.pieces()) {
            if (piece.fromHost()) {
                if (!answers.isEmpty()) {
                    exchanges.add(new Exchange(question.toByteArray(), List.copyOf(answers)));
                    question.reset();
                    answers.clear();
                }
                question.writeBytes(piece.bytes());
                asked = piece.millis();
            } else {
                answers.add(new Answer(Duration.ofMillis(Math.max(0, piece.millis() - asked)), piece.bytes()));
            }
        }
        if (!answers.isEmpty() || question.size() > 0) {
            exchanges.add(new Exchange(question.toByteArray(), List.copyOf(answers)));
        }
        return exchanges;
    }

    private synchronized void heard(byte[] bytes) {
        pending.writeBytes(bytes);
        while (pending.size() > 0) {
            byte[] heard = pending.toByteArray();
            int found = find(heard);
            if (found >= 0) {
                next = found + 1;
                keep(heard, exchanges.get(found).question().length);
                answer(exchanges.get(found));
            } else if (mayBecomeQuestion(heard)) {
                return;
            } else {
                keep(heard, 1);
            }
        }
    }

    /** The next exchange with a question with which the bytes begin, else the latest one; -1 if there is none. */
    private int find(byte[] heard) {
        for (int i = next; i < exchanges.size(); i++) {
            if (beginsWith(heard, exchanges.get(i).question())) {
                return i;
            }
        }
        for (int i = Math.min(next, exchanges.size()) - 1; i >= 0; i--) {
            if (beginsWith(heard, exchanges.get(i).question())) {
                return i;
            }
        }
        return -1;
    }

    private boolean mayBecomeQuestion(byte[] heard) {
        return exchanges.stream().anyMatch(exchange -> beginsWith(exchange.question(), heard));
    }

    private static boolean beginsWith(byte[] bytes, byte[] start) {
        return start.length > 0
                && bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private void keep(byte[] heard, int from) {
        pending.reset();
        pending.write(heard, from, heard.length - from);
    }

    private void answer(Exchange exchange) {
        exchange.answers().forEach(answer -> wire.sendAfter(answer.pause(), answer.bytes()));
        observer.accept("replay answered, " + exchange.answers().size() + " pieces");
    }
}
