package org.banshi.kiosk.outbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Confirm to durable: saving an envelope beside the least that a durable write can cost, appending the same bytes to a
 * plain file with fdatasync, on the same disk in the same run. The directory is {@code -Doutbox.bench.dir} or
 * {@code target/outbox-bench}: a real disk, since in memory both would say nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OutboxBench {
    /** What the requirement allows. */
    private static final double ALLOWED = 3;

    private static final int ROUNDS = 3;
    private final Random random = new Random(1);
    private Path directory;
    private Outbox outbox;
    private FileChannel plain;

    @Setup
    public void open() throws IOException {
        var parent = Files.createDirectories(Path.of(System.getProperty("outbox.bench.dir", "target/outbox-bench")));
        directory = Files.createTempDirectory(parent, "run");
        outbox = Outbox.open(directory.resolve("outbox.db"), InstantSource.system());
        plain = FileChannel.open(directory.resolve("plain"), StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
    }

    @TearDown
    public void close() throws IOException {
        outbox.close();
        plain.close();
        try (Stream<Path> files = Files.list(directory)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    /** The state before each save as it is on a connected terminal: the one before was delivered and erased. */
    @State(Scope.Thread)
    public static class Delivered {
        private @Nullable UUID before;

        @Setup(Level.Invocation)
        public void deliver(OutboxBench bench) throws IOException {
            if (before != null) {
                bench.outbox.table().acknowledged(before, Optional.of("C1"));
            }
        }
    }

    /** Connected: the log is empty before each save, and grows by it. */
    @Benchmark
    public Outbox.Saved saveOnline(Delivered delivered) throws IOException {
        var parcel = Parcels.random(random);
        delivered.before = parcel.id();
        return outbox.save(parcel);
    }

    /** Cut off: the queue grows; now and then a save carries the log over into the file. */
    @Benchmark
    public Outbox.Saved saveOffline() throws IOException {
        return outbox.save(Parcels.random(random));
    }

    @Benchmark
    public long appendAndSync() throws IOException {
        var bytes = ByteBuffer.wrap(Parcels.random(random).body());
        while (bytes.hasRemaining()) {
            plain.write(bytes);
        }
        plain.force(false);
        return plain.position();
    }

    /** Prints {@code confirm_to_durable_ratio=}, of medians; exit code 1 when it isn't below what is allowed. */
    public static void main(String[] arguments) throws RunnerException {
        var online = new ArrayList<Double>();
        var offline = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            double plain = median("appendAndSync");
            online.add(median("saveOnline") / plain);
            offline.add(median("saveOffline") / plain);
        }
        Collections.sort(online);
        Collections.sort(offline);
        double worse = Math.max(online.get(ROUNDS / 2), offline.get(ROUNDS / 2));
        System.out.printf(Locale.ROOT, "online=%s offline=%s (each round)%n", rounded(online), rounded(offline));
        System.out.printf(Locale.ROOT, "confirm_to_durable_ratio=%.2f%n", worse);
        System.exit(worse < ALLOWED ? 0 : 1);
    }

    private static List<String> rounded(List<Double> ratios) {
        return ratios.stream()
                .map(ratio -> String.format(Locale.ROOT, "%.2f", ratio))
                .toList();
    }

    private static double median(String benchmark) throws RunnerException {
        var micros = run(benchmark);
        System.out.printf(
                Locale.ROOT,
                "%-14s n=%d p50=%.0f us mean=%.0f us p99=%.0f us%n",
                benchmark,
                micros.getN(),
                micros.getPercentile(50),
                micros.getMean(),
                micros.getPercentile(99));
        return micros.getPercentile(50);
    }

    private static Statistics run(String benchmark) throws RunnerException {
        var options = new OptionsBuilder()
                .include(OutboxBench.class.getName() + "." + benchmark + "$")
                .forks(1)
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(2)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).runSingle().getPrimaryResult().getStatistics();
    }
}
