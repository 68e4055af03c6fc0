package org.banshi.device.ipp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * A real cupsd with a configuration and folders of its own, and one queue whose backend does what the test says: a
 * shell script that keeps what it gets and then sources {@code behaviour}.
 */
final class CupsServer implements AutoCloseable {

    private static final String BACKEND = """
            #!/bin/sh
            if [ $# -eq 0 ]; then echo 'direct banshi "Unknown" "Test"'; exit 0; fi
            control=${DEVICE_URI#banshi:}
            cat ${6:+"$6"} >"$control/job-$1.part"
            mv "$control/job-$1.part" "$control/job-$1"
            . "$control/behaviour"
            """;

    private static final List<String> PARTS = List.of("filter", "daemon", "driver", "monitor", "notifier", "cgi-bin");

    private final Path folder;
    private final int port;
    private final PeerProcess process;

    private CupsServer(Path folder, int port, PeerProcess process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static CupsServer start(Path folder) throws Exception {
        for (String name : List.of("root", "cache", "state", "spool", "log", "tmp", "bin/backend", "control")) {
            Files.createDirectories(folder.resolve(name));
        }
        for (String name : PARTS) {
            Files.createSymbolicLink(folder.resolve("bin").resolve(name), Path.of("/usr/lib/cups", name));
        }
        Path backend = Files.writeString(folder.resolve("bin/backend/banshi"), BACKEND);
        // For its owner only: then cupsd runs it as itself, and it can write into this folder.
        Files.setPosixFilePermissions(backend, PosixFilePermissions.fromString("rwx------"));
        Path files = Files.writeString(folder.resolve("cups-files.conf"), """
                ServerRoot %1$s/root
                ServerBin %1$s/bin
                CacheDir %1$s/cache
                StateDir %1$s/state
                RequestRoot %1$s/spool
                TempDir %1$s/tmp
                AccessLog %1$s/log/access
                ErrorLog %1$s/log/error
                PageLog %1$s/log/page
                """.formatted(folder));
        int port = PeerProcess.freePort();
        Path configuration = Files.writeString(folder.resolve("cupsd.conf"), """
                Listen 127.0.0.1:%d
                Browsing No
                DefaultAuthType None
                <Location />
                Order allow,deny
                Allow localhost
                </Location>
                <Policy default>
                <Limit All>
                Order deny,allow
                </Limit>
                </Policy>
                """.formatted(port));
        PeerProcess process = PeerProcess.start(
                folder.resolve("cupsd.out"),
                () -> PeerProcess.listens(port),
                Map.of(),
                List.of("/usr/sbin/cupsd", "-f", "-c", configuration.toString(), "-s", files.toString()));
        CupsServer server = new CupsServer(folder, port, process);
        try {
            server.behaviour("exit 0");
            server.tool(
                    "lpadmin",
                    "-p",
                    "a4",
                    "-v",
                    "banshi:" + folder.resolve("control"),
                    "-m",
                    "raw",
                    "-o",
                    "printer-error-policy=abort-job",
                    "-E");
        } catch (Exception | AssertionError failed) {
            process.close();
            throw failed;
        }
        return server;
    }

    String uri() {
        return "ipp://127.0.0.1:" + port + "/printers/a4";
    }

    /** What the backend does with a document after it has got it, in shell. */
    void behaviour(String script) throws IOException {
        Files.writeString(folder.resolve("control/behaviour"), script + "\n");
    }

    /** Path of a file that the backend may use. */
    Path control(String name) {
        return folder.resolve("control").resolve(name);
    }

    /** Runs one of CUPS's own tools on this server: {@code tool("cupsdisable", "a4")}. */
    String tool(String name, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 3];
        command[0] = name.startsWith("lp") && !name.equals("lpadmin") || name.equals("cancel")
                ? "/usr/bin/" + name
                : "/usr/sbin/" + name;
        command[1] = "-h";
        command[2] = "127.0.0.1:" + port;
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        return PeerProcess.run(command);
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
        try {
            for (String name : PARTS) {
                // So that whoever clears the folder away need not wonder where they lead.
                Files.deleteIfExists(folder.resolve("bin").resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
