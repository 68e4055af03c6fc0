package org.banshi.packaging.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.samv.SamvReaderSimulator;
import org.banshi.simulator.scanner.ScannerSimulator;
import org.banshi.simulator.wire.LineSpeed;

/** Backend, three devices on real lines at their real speed, and the kiosk on the display of this process. */
public final class WholeTerminal implements AutoCloseable {

    /** As on the receipts of the demo. */
    public static final String TERMINAL = "A-02";

    private final Programs programs;
    private final Path directory;
    private final Path probeFolder;
    private final Path probe;
    private final AtExit atExit;
    private final Backend backend;
    private final SamvReaderSimulator reader;
    private final EscPosPrinterSimulator printer;
    private final ScannerSimulator scanner;
    private final Eye eye;
    private Optional<Program> kiosk = Optional.empty();

    /** @param directory everything that the programs write goes below */
    public WholeTerminal(Path directory) throws IOException {
        this.directory = directory;
        this.programs = Programs.ofThisCheckout(directory.resolve("logs"));
        this.backend = new Backend(programs, directory.resolve("backend"));
        this.reader = SamvReaderSimulator.onPty(LineSpeed.BAUD_115200);
        this.printer = EscPosPrinterSimulator.onTcp(0);
        this.scanner = ScannerSimulator.onPty();
        // Not below the directory: a socket's path has room for 107 bytes (unix(7)), and checkouts may lie deep.
        this.probeFolder = Files.createTempDirectory("banshi-");
        this.probe = probeFolder.resolve("probe");
        this.atExit = new AtExit("probe", this::forgetProbe);
        this.eye = new Eye(probe);
        Files.createDirectories(directory.resolve("paper"));
        printer.paperFolder(directory.resolve("paper"));
    }

    /** Starts the kiosk and waits until its first page invites. */
    public void startKiosk(List<String> more) throws IOException {
        Path state = directory.resolve("kiosk");
        Files.createDirectories(state);
        List<String> settings = new ArrayList<>(List.of(
                "--kiosk.terminal=" + TERMINAL,
                "--kiosk.state-directory=" + state,
                "--kiosk.backend.url=" + backend.url(),
                // The code on the receipt leads to the backend's page, as it does for a phone.
                "--kiosk.follow-up-url=" + backend.url(),
                "--kiosk.backend.keys=" + backend.keys(),
                "--kiosk.devices.card-reader=samv:serial:" + reader.address() + "?baud=115200",
                "--kiosk.devices.scanner=scanner:serial:" + scanner.address(),
                "--kiosk.devices.printer=escpos:tcp://127.0.0.1:" + printer.port(),
                "--kiosk.probe=" + probe));
        settings.addAll(more);
        Program started = programs.start("kiosk", "kiosk-app", "org.banshi.kiosk.Kiosk", List.of(), settings);
        kiosk = Optional.of(started);
        Wait.untilTrue("the kiosk to invite", Duration.ofSeconds(60), () -> {
            started.mustRun();
            return eye.open() && eye.look().stage().equals("Attract");
        });
        backend.register(TERMINAL, state.resolve("terminal-registration.json"));
    }

    public Backend backend() {
        return backend;
    }

    public SamvReaderSimulator reader() {
        return reader;
    }

    public EscPosPrinterSimulator printer() {
        return printer;
    }

    public ScannerSimulator scanner() {
        return scanner;
    }

    public Eye eye() {
        return eye;
    }

    public Program kiosk() {
        return kiosk.orElseThrow(() -> new IllegalStateException("the kiosk has not been started"));
    }

    public Path directory() {
        return directory;
    }

    @Override
    public void close() {
        kiosk.ifPresent(Program::close);
        scanner.close();
        reader.close();
        printer.close();
        backend.close();
        forgetProbe();
        atExit.close();
    }

    private void forgetProbe() {
        try {
            Files.deleteIfExists(probe);
            Files.deleteIfExists(probeFolder);
        } catch (IOException kept) {
            // An empty folder stays among the temporary files; nobody is hindered by it.
        }
    }
}
