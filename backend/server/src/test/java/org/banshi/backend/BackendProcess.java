package org.banshi.backend;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A backend in a process of its own, started as an operator does. */
final class BackendProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Taking submissions on port (\\d+)");

    /** Some seconds on a machine of its own; test machines are shared. */
    private static final int START_SECONDS = 240;

    private final Process process;
    private final Thread reader;
    private final int port;

    private BackendProcess(Process process, Thread reader, int port) {
        this.process = process;
        this.reader = reader;
        this.port = port;
    }

    static BackendProcess start(Path data) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // It lives for seconds: no time for the second compiler to pay off.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.banshi.backend.BackendApplication",
                        "--server.port=0",
                        "--banshi.backend.data=" + data)
                .redirectErrorStream(true)
                .start();
        CompletableFuture<Integer> port = new CompletableFuture<>();
        Thread reader = Thread.ofPlatform().name("backend-output").start(() -> read(process, port));
        try {
            return new BackendProcess(process, reader, port.get(START_SECONDS, TimeUnit.SECONDS));
        } catch (Exception e) {
            process.destroy();
            throw e;
        }
    }

    private static void read(Process process, CompletableFuture<Integer> port) {
        StringBuilder output = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                Matcher ready = READY.matcher(line);
                if (ready.find()) {
                    port.complete(Integer.parseInt(ready.group(1)));
                }
            }
        } catch (IOException e) {
            output.append(e);
        }
        port.completeExceptionally(new IllegalStateException("The backend did not start:\n" + output));
    }

    int port() {
        return port;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        // Not joined after a kill: the orphaned database server may hold the pipe open.
        reader.interrupt();
    }
}
