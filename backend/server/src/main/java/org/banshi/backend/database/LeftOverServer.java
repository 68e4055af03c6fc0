package org.banshi.backend.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database server of a backend that was killed goes on running, and keeps the folder locked. */
final class LeftOverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverServer.class);

    /** Its clients are gone, so that it only has to write a checkpoint. */
    private static final int STOP_SECONDS = 20;

    private LeftOverServer() {}

    /** Stops the server that runs on this folder, if there is one. */
    static void stop(Path folder) throws IOException {
        Optional<ProcessHandle> found = find(folder);
        if (found.isEmpty()) {
            return;
        }
        ProcessHandle server = found.get();
        LOG.warn("A database server of an earlier run still runs (process {}): stopping it", server.pid());
        server.destroy();
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException(
                    "The database server of an earlier run does not stop. Is another backend running on " + folder
                            + "? Otherwise stop it by hand: kill -INT " + server.pid(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while stopping the database server of an earlier run", e);
        }
    }

    private static Optional<ProcessHandle> find(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        // First line: process id; second line: data folder.
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !lines.get(0).strip().matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        // Numbers of processes are used again: only one that still is this server is stopped.
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> isServerOf(process, lines.get(1)));
    }

    private static boolean isServerOf(ProcessHandle process, String folder) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(folder))
                .isPresent();
    }
}
