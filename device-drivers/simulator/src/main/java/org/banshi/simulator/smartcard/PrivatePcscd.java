package org.banshi.simulator.smartcard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real pcscd with vsmartcard's virtual reader, out of the way of the machine's own: it lives in a mount namespace where
 * its folder is one of ours, and this process' libpcsclite is told that folder's socket. Needs root and the packages
 * pcscd and vsmartcard-vpcd, and says so. One at a time in a process, because libpcsclite asks for its socket's name
 * once; all of them use the same. Not thread-safe.
 */
public final class PrivatePcscd implements AutoCloseable {

    /** On a busy machine a start takes seconds; longer than this it has failed. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Where Debian's pcscd is built to have socket and process number. */
    private static final String USUAL_FOLDER = "/run/pcscd";

    /** Newer ones ask polkit who may, and there is none in a private namespace. */
    private static final String NO_POLKIT = "--disable-polkit";

    private static final List<Path> DRIVERS = List.of(
            Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so"),
            Path.of("/usr/lib/x86_64-linux-gnu/pcsc/drivers/serial/libifdvpcd.so"),
            Path.of("/usr/lib/aarch64-linux-gnu/pcsc/drivers/serial/libifdvpcd.so"));

    private final Path folder = PcscFolder.ofThisProcess();
    private final Path log = folder.resolve("log");
    private final int port = freePorts();
    private final Thread onExit = new Thread(this::kill, "pcscd-end");
    private @Nullable Process process;

    public PrivatePcscd() {
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /** Where a {@link VpcdSlot} on the loopback address puts its card in. */
    public int port() {
        return port;
    }

    /** What another program has to find in its environment so that its libpcsclite asks this service. */
    public Map<String, String> environment() {
        return Map.of(PcscFolder.SOCKET_VARIABLE, PcscFolder.socket().toString());
    }

    /** Starts it with the virtual reader, and returns when it answers. */
    public PrivatePcscd start() {
        return start(true);
    }

    /** Starts it unless it runs. */
    public void ensureStarted() {
        Process running = process;
        if (running == null || !running.isAlive()) {
            start();
        }
    }

    /** Starts it without any reader. */
    public PrivatePcscd startWithoutReader() {
        return start(false);
    }

    /** Ends it without a warning, as a crash would; does nothing when it does not run. */
    public void kill() {
        Process running = process;
        process = null;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    /** As systemd does it after a crash. */
    public void restart() {
        kill();
        start();
    }

    @Override
    public void close() {
        kill();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException ending) {
            // The hook runs already and finds nothing to end.
        }
    }

    private PrivatePcscd start(boolean withReader) {
        configure(withReader);
        try {
            Files.createDirectories(Path.of(USUAL_FOLDER));
            ProcessBuilder builder = new ProcessBuilder(
                            "unshare",
                            "--mount",
                            "sh",
                            "-c",
                            "mount --bind \"$0\" " + USUAL_FOLDER + " && exec pcscd --foreground"
                                    + (knowsPolkit() ? " " + NO_POLKIT : "") + " --config \"$0/reader.conf\"",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            process = builder.start();
            awaitAnswer(process);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "a pcscd of our own could not be started; it needs root and the packages pcscd, vsmartcard-vpcd",
                    e);
        }
        return this;
    }

    private void configure(boolean withReader) {
        String reader = withReader ? """
                FRIENDLYNAME "Virtual PCD"
                DEVICENAME /dev/null:0x%X
                LIBPATH %s
                CHANNELID 0x%X
                """.formatted(port, driver(), port) : "";
        try {
            Files.writeString(folder.resolve("reader.conf"), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path driver() {
        return DRIVERS.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the package vsmartcard-vpcd is not installed"));
    }

    private static boolean knowsPolkit() throws IOException {
        Process help =
                new ProcessBuilder("pcscd", "--help").redirectErrorStream(true).start();
        return new String(help.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .contains(NO_POLKIT);
    }

    private void awaitAnswer(Process started) throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            try {
                boolean ended = started.waitFor(20, TimeUnit.MILLISECONDS);
                if (ended || System.nanoTime() > until) {
                    kill();
                    throw new IllegalStateException(
                            "a pcscd of our own does not start (it needs root, the right to make"
                                    + " mount namespaces, and the packages pcscd and vsmartcard-vpcd): "
                                    + Files.readString(log).strip());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean answers() {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(PcscFolder.socket()));
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The reader has two slots, on two ports one after the other. */
    private static int freePorts() {
        while (true) {
            try (ServerSocket first = new ServerSocket(0);
                    ServerSocket second = new ServerSocket(first.getLocalPort() + 1)) {
                return second.getLocalPort() - 1;
            } catch (IOException | IllegalArgumentException taken) {
                // The next pair may be free.
            }
        }
    }
}
