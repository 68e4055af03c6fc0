package org.banshi.packaging.terminal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference backend as a process of its own, with its own PostgreSQL; can be killed and started again. */
public final class Backend implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /** What the backend logs when it is ready. */
    private static final Pattern READY = Pattern.compile("Taking submissions on port (\\d+)");

    private final Programs programs;
    private final Path data;
    private final AtExit atExit;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Optional<Program> program = Optional.empty();

    /** The system chooses it at the first start; 0 before. Terminals keep it over restarts. */
    private int port;

    public Backend(Programs programs, Path data) throws IOException {
        this.programs = programs;
        this.data = data;
        Files.createDirectories(data);
        this.atExit = new AtExit("backend-and-database", this::end);
    }

    /** Its address, from the first start on. */
    public String url() {
        if (port == 0) {
            throw new IllegalStateException("the backend has not been started");
        }
        return "http://127.0.0.1:" + port;
    }

    /** Public keys that terminals seal to; there once the backend has started. */
    public Path keys() {
        return data.resolve("backend-keys.json");
    }

    /** Starts it and waits until it answers. */
    public void start() throws IOException {
        Program started = programs.start(
                "backend",
                "backend/server",
                "org.banshi.backend.BackendApplication",
                List.of(),
                List.of("--server.port=" + port, "--server.address=127.0.0.1", "--banshi.backend.data=" + data));
        program = Optional.of(started);
        if (port == 0) {
            port = Wait.until("the backend to be ready", Duration.ofSeconds(90), () -> {
                started.mustRun();
                return readyPort(started);
            });
        }
        Wait.untilTrue("the backend to answer", Duration.ofSeconds(90), () -> {
            started.mustRun();
            return answers();
        });
    }

    private static Optional<Integer> readyPort(Program started) throws IOException {
        Matcher ready = READY.matcher(Files.readString(started.log()));
        return ready.find() ? Optional.of(Integer.valueOf(ready.group(1))) : Optional.empty();
    }

    /** Address of its own PostgreSQL, as JDBC writes it; only while it runs. */
    public String databaseUrl() throws IOException {
        // The fourth line of postmaster.pid is the port (PostgreSQL manual, "The Server's Files").
        String port = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"))
                .get(3)
                .strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    /** SIGKILL in the middle of whatever it does; its database server stays behind until the next start. */
    public void kill() throws InterruptedException {
        if (program.isPresent()) {
            program.get().kill();
        }
        program = Optional.empty();
    }

    /** Makes the backend accept what that terminal signs. */
    public void register(String terminal, Path registration) throws IOException {
        Path terminals = data.resolve("terminals");
        Files.createDirectories(terminals);
        Files.copy(registration, terminals.resolve(terminal + ".json"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** What anyone may ask who holds the receipt; empty if the backend does not know the application. */
    public Optional<JsonNode> followUp(UUID application) throws IOException {
        return get("/v1/follow-ups/" + application).map(JSON::readTree);
    }

    /** The page that the receipt's code leads a phone to. */
    public Optional<String> followUpPage(UUID application) throws IOException {
        return get("/f/" + application);
    }

    private Optional<String> get(String path) throws IOException {
        try {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(URI.create(url() + path))
                            .timeout(Duration.ofSeconds(5))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while asking the backend", interrupted);
        }
    }

    /** Whether it is there and says that it is well. */
    public boolean answers() throws InterruptedException {
        try {
            return http.send(
                                    HttpRequest.newBuilder(URI.create(url() + "/v1/health"))
                                            .timeout(Duration.ofSeconds(2))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        end();
        http.close();
        atExit.close();
    }

    private void end() {
        program.ifPresent(Program::close);
        stopDatabaseLeftBehind();
    }

    /** A backend that was killed and not started again has left its database server running. */
    private void stopDatabaseLeftBehind() {
        Path pidFile = data.resolve("database").resolve("postmaster.pid");
        try {
            if (Files.exists(pidFile)) {
                // Its first line is the process, its second the folder. Numbers of processes are used again.
                List<String> lines = Files.readAllLines(pidFile);
                Optional<ProcessHandle> server = ProcessHandle.of(
                                Long.parseLong(lines.getFirst().strip()))
                        .filter(process -> isServerOf(process, lines.get(1)));
                if (server.isPresent() && server.get().destroy()) {
                    server.get().onExit().get(10, TimeUnit.SECONDS);
                }
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException gone) {
            // It has ended by itself and taken the file with it.
        } catch (ExecutionException | TimeoutException slow) {
            // It was told to end, and does when it has written what it has.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isServerOf(ProcessHandle process, String folder) {
        return process.info()
                        .command()
                        .filter(program -> program.endsWith("postgres"))
                        .isPresent()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains(folder.strip()))
                        .isPresent();
    }
}
