package org.banshi.device.ipp;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * CUPS's own model of an IPP Everywhere printer. It wants to announce itself on the network and gives up without a
 * system bus, so it gets one of its own, where nobody listens.
 */
final class EvePrinter implements AutoCloseable {

    private final Path folder;
    private final int port;
    private final PeerProcess bus;
    private final PeerProcess printer;

    private EvePrinter(Path folder, int port, PeerProcess bus, PeerProcess printer) {
        this.folder = folder;
        this.port = port;
        this.bus = bus;
        this.printer = printer;
    }

    /** @param script what it does with each document, in shell; the document is {@code $1} */
    static EvePrinter start(Path folder, String script) throws Exception {
        Path socket = folder.resolve("bus");
        Path configuration = Files.writeString(folder.resolve("bus.conf"), """
                <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
                  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
                <busconfig><type>system</type><listen>unix:path=%s</listen><auth>EXTERNAL</auth>
                <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>
                """.formatted(socket));
        PeerProcess bus = PeerProcess.start(
                folder.resolve("bus.log"),
                () -> Files.exists(socket),
                Map.of(),
                List.of("dbus-daemon", "--config-file=" + configuration, "--nofork", "--nopidfile"));
        try {
            Path command =
                    Files.writeString(folder.resolve("print"), "#!/bin/sh\ncontrol=" + folder + "\n" + script + "\n");
            Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder.resolve("keys"));
            Files.createDirectories(folder.resolve("spool"));
            int port = PeerProcess.freePort();
            PeerProcess printer = PeerProcess.start(
                    folder.resolve("eve.log"),
                    () -> PeerProcess.listens(port),
                    Map.of("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + socket),
                    List.of(
                            "/usr/sbin/ippeveprinter",
                            "-r",
                            "off",
                            "-n",
                            "localhost",
                            "-p",
                            Integer.toString(port),
                            "-f",
                            "application/pdf",
                            "-d",
                            folder.resolve("spool").toString(),
                            "-K",
                            folder.resolve("keys").toString(),
                            "-c",
                            command.toString(),
                            "-k",
                            "-vv",
                            "Banshi"));
            return new EvePrinter(folder, port, bus, printer);
        } catch (IOException | AssertionError failed) {
            bus.close();
            throw failed;
        }
    }

    String uri() {
        return "ipp://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/ipp/print";
    }

    String encryptedUri() {
        return "ipps://localhost:" + port + "/ipp/print";
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void kill() {
        printer.kill();
    }

    @Override
    public void close() {
        printer.close();
        bus.close();
    }
}
