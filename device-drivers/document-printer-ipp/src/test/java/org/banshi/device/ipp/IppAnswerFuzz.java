package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;

/**
 * Each input twice. Once as it is, as what a printer sent: a message that comes back as it was and can be read, or why
 * it is none. Once as the plan of a well-formed answer, made of the words that the driver looks for and of others, that
 * comes in pieces of any length through a cap of any height.
 */
final class IppAnswerFuzz {

    private static final String[] NAMES = {
        "printer-state",
        "printer-state-reasons",
        "printer-is-accepting-jobs",
        "printer-make-and-model",
        "job-state",
        "job-state-reasons",
        "job-id",
        "job-uuid",
        "time-at-creation",
        "job-impressions-completed",
        "job-media-sheets-completed",
        "operations-supported",
        "document-format-supported",
        "media-supported",
        "sides-supported",
        "copies-supported"
    };

    private final ByteBuffer in;

    private IppAnswerFuzz(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        asItIs(bytes);
        asItsPlan(bytes);
    }

    private static void asItIs(byte[] bytes) {
        switch (IppDecoder.decode(bytes)) {
            case IppReading.Malformed malformed ->
                assertThat(malformed.why()).isNotBlank().hasSizeLessThan(100).is(AnswerReading.ONE_LINE);
            case IppReading.Complete complete -> {
                assertThat(complete.length()).isBetween(1, bytes.length);
                byte[] again = IppEncoder.encode(complete.message());
                assertThat(IppDecoder.decode(again))
                        .isEqualTo(new IppReading.Complete(complete.message(), again.length));
                AnswerReading.read(complete.message());
            }
        }
    }

    private static void asItsPlan(byte[] bytes) {
        IppAnswerFuzz maker = new IppAnswerFuzz(bytes);
        int over = (byte) maker.next();
        int piece = 1 + maker.next();
        byte[] wire = IppEncoder.encode(maker.message());
        int cap = Math.max(0, wire.length + over);
        Optional<byte[]> received = receive(wire, cap, piece);
        if (wire.length > cap) {
            assertThat(received).isEmpty();
            return;
        }
        assertThat(received).hasValueSatisfying(body -> assertThat(body).isEqualTo(wire));
        assertThat(IppDecoder.decode(received.orElseThrow()))
                .isInstanceOfSatisfying(IppReading.Complete.class, complete -> {
                    assertThat(complete.length()).isEqualTo(wire.length);
                    AnswerReading.read(complete.message());
                });
    }

    private static Optional<byte[]> receive(byte[] wire, int cap, int piece) {
        CappedBody body = new CappedBody(cap);
        boolean[] cancelled = new boolean[1];
        body.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {
                assertThat(count).isPositive();
            }

            @Override
            public void cancel() {
                cancelled[0] = true;
            }
        });
        for (int from = 0; from < wire.length; from += piece) {
            // Whoever has cancelled may be told a little more, which must do no harm.
            body.onNext(List.of(
                    ByteBuffer.wrap(Arrays.copyOfRange(wire, from, Math.min(wire.length, from + piece))),
                    ByteBuffer.allocate(0)));
        }
        assertThat(cancelled[0]).isEqualTo(wire.length > cap);
        body.onComplete();
        return body.getBody().toCompletableFuture().join();
    }

    private IppMessage message() {
        int code = next() << 8 | next();
        List<IppGroup> groups = new ArrayList<>();
        while (in.hasRemaining() && groups.size() < 4) {
            int tag = 1 + next() % 7;
            List<IppAttribute> attributes = new ArrayList<>();
            for (int name = next(); in.hasRemaining() && name != 0xFF; name = next()) {
                attributes.add(new IppAttribute(name(name), List.of(value(0))));
            }
            groups.add(new IppGroup(tag == IppGroup.END ? IppGroup.JOB : tag, attributes));
        }
        return new IppMessage(IppMessage.VERSION_2_0, code, 1, groups);
    }

    private IppValue value(int depth) {
        int kind = next();
        return switch (kind % 7) {
            case 0 -> new IppValue.Whole(kind < 128 ? IppValue.ENUM : IppValue.INTEGER, (byte) next());
            case 1 -> new IppValue.Flag(next() > 0);
            case 2 -> new IppValue.Range(next(), next());
            case 3 -> new IppValue.Octets(0x10 + next() % 4, some());
            case 4 ->
                depth > 8
                        ? new IppValue.Flag(false)
                        : new IppValue.Members(List.of(new IppAttribute(name(next()), List.of(value(depth + 1)))));
            default ->
                new IppValue.Text(
                        kind < 128 ? IppValue.KEYWORD : IppValue.TEXT, new String(some(), StandardCharsets.UTF_8));
        };
    }

    private String name(int choice) {
        return choice < 200 ? NAMES[choice % NAMES.length] : "x" + new String(some(), StandardCharsets.UTF_8);
    }

    private byte[] some() {
        int wanted = next();
        byte[] bytes = new byte[Math.min(in.remaining(), wanted)];
        in.get(bytes);
        return bytes;
    }

    private int next() {
        return in.hasRemaining() ? in.get() & 0xFF : 0;
    }
}
