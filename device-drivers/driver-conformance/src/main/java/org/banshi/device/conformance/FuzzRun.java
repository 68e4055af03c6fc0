package org.banshi.device.conformance;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One run of Jazzer, guided by coverage, in a virtual machine of its own.
 *
 * @param target name of the class with {@code public static void fuzzerTestOneInput(byte[])}
 * @param classPath with target, codec and Jazzer
 * @param seeds folder of inputs to begin with; need not exist
 * @param work folder of the run's own: log, corpus, finding
 */
public record FuzzRun(String target, List<String> classPath, Path seeds, Path work) {

    /** One input must be through by then. Our codecs need microseconds, but a busy machine may stop for seconds. */
    private static final int LONGEST_INPUT_SECONDS = 60;

    /** Longer than any message of ours. */
    private static final int LONGEST_INPUT_BYTES = 8192;

    /** A few seconds of life are not worth the better compiler. */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

    /** Starting the virtual machine and instrumenting, on a machine that does ten other things. */
    private static final long START_SECONDS = 240;

    /**
     * How it ended.
     *
     * @param finding the input that broke the codec, in Base64, if there is one
     */
    public record Result(Optional<String> finding, long inputs, Path log) {}

    /** Tries so many inputs; the same ones for the same seeds. */
    public Result inputs(int count) throws IOException, InterruptedException {
        return run(QUICK_START, List.of("-runs=" + count, "-seed=1"), START_SECONDS);
    }

    /** Tries as many inputs as there is time for, each time others. */
    public Result seconds(int seconds) throws IOException, InterruptedException {
        return run(List.of(), List.of("-max_total_time=" + seconds), START_SECONDS + seconds);
    }

    private Result run(List<String> options, List<String> limit, long atMostSeconds)
            throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(work.resolve("corpus"));
        Path log = work.resolve("jazzer.log");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of(
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                String.join(File.pathSeparator, classPath),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target,
                "--instrumentation_includes=org.banshi.**",
                "--reproducer_path=" + work,
                "-artifact_prefix=" + work + "/",
                "-timeout=" + LONGEST_INPUT_SECONDS,
                "-max_len=" + LONGEST_INPUT_BYTES));
        command.addAll(limit);
        command.add(corpus.toString());
        if (Files.isDirectory(seeds)) {
            command.add(seeds.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(new File("/dev/null"))
                .start();
        try {
            if (!process.waitFor(atMostSeconds, TimeUnit.SECONDS)) {
                throw new IOException("Jazzer did not end within " + atMostSeconds + " s; see " + log);
            }
        } finally {
            process.destroyForcibly();
        }
        Optional<String> finding = finding();
        if (finding.isEmpty() && process.exitValue() != 0) {
            throw new IOException("Jazzer ended with " + process.exitValue() + " and no finding: " + tail(log));
        }
        return new Result(finding, inputsIn(log), log);
    }

    private Optional<String> finding() throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(work, "{crash,timeout,oom}-*")) {
            for (Path input : found) {
                return Optional.of(Base64.getEncoder().encodeToString(Files.readAllBytes(input)));
            }
        }
        return Optional.empty();
    }

    /** libFuzzer's last line: “Done 20000 runs in 2 second(s)”. */
    private static long inputsIn(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("Done "))
                .mapToLong(line -> Long.parseLong(line.split(" ")[1]))
                .findFirst()
                .orElse(0);
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }
}
