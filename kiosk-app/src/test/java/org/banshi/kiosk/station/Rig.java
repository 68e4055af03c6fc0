package org.banshi.kiosk.station;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.banshi.content.Catalogue;
import org.banshi.content.reader.CatalogueReader;
import org.banshi.contract.BackendKeys;
import org.banshi.contract.Sealer;
import org.banshi.contract.TerminalKey;
import org.banshi.device.DeviceDrivers;
import org.banshi.kiosk.outbox.BackendAddress;
import org.banshi.kiosk.outbox.BackendClient;
import org.banshi.kiosk.outbox.Outbox;
import org.banshi.kiosk.receipt.FollowUpCode;
import org.banshi.kiosk.settings.KioskSettings;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Visit;
import org.banshi.kiosk.visit.VisitRules;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.samv.SamvReaderSimulator;
import org.banshi.simulator.scanner.ScannerSimulator;

/** A terminal without a display: real drivers on ptys and TCP, a real outbox file, a backend at an address. */
final class Rig implements AutoCloseable {

    static final String TERMINAL = "T-01";

    /** Longer than anything takes on a busy machine; only a fault waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Nothing of a visit is to end by itself while a test looks at it, but the wait for the backend is short. */
    private static final VisitRules.Times TIMES = new VisitRules.Times(
            Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            Duration.ofMinutes(60),
            10,
            Duration.ofSeconds(20),
            Duration.ofMillis(300));

    final SamvReaderSimulator reader = SamvReaderSimulator.onPty();
    final EscPosPrinterSimulator printer = EscPosPrinterSimulator.onTcp(0);
    final ScannerSimulator scanner = ScannerSimulator.onPty();
    final Outbox outbox;

    private final BackendClient client;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Visit> shown = new LinkedBlockingQueue<>();
    private final RunningStation station;

    /** @param terminalKey whose public part the backend knows */
    Rig(Path directory, URI backend, BackendKeys keys, TerminalKey terminalKey) throws Exception {
        Files.createDirectories(directory);
        Catalogue catalogue = CatalogueReader.readBundled("hebei");
        KioskSettings settings = new KioskSettings(
                TERMINAL,
                "ccb-zhongshan-road",
                directory,
                "https://banshi.example.org",
                new KioskSettings.Devices(
                        "samv:serial:" + reader.address() + "?baud=115200",
                        "scanner:serial:" + scanner.address(),
                        "escpos:tcp://127.0.0.1:" + printer.port(),
                        "",
                        "",
                        ""),
                directory.resolve("drivers"),
                new KioskSettings.Backend(backend.toString(), directory.resolve("unused")),
                new KioskSettings.Screen(27, true, 1080, 1920),
                null,
                null);
        outbox = Outbox.open(directory.resolve("outbox.sqlite"), InstantSource.system());
        client = new BackendClient(BackendAddress.of(backend, Optional.empty()));
        station = RunningStation.start(
                new StationParts(
                        settings,
                        catalogue,
                        catalogue.site("ccb-zhongshan-road").orElseThrow(),
                        InstantSource.system(),
                        TIMES,
                        DeviceDrivers.installed(Rig.class.getClassLoader()),
                        outbox,
                        new Sealer(TERMINAL, terminalKey, keys),
                        client),
                new FollowUpCode(URI.create("https://banshi.example.org")),
                events,
                shown::add,
                () -> {});
    }

    void post(Event event) {
        events.add(event);
    }

    /** Waits for the first visit shown, from now on, that is as wanted. */
    Visit awaitVisit(String what, Predicate<Visit> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Visit last = null;
        while (System.nanoTime() < end) {
            Visit next = shown.poll(100, TimeUnit.MILLISECONDS);
            if (next != null) {
                last = next;
                if (wanted.test(next)) {
                    return next;
                }
            }
        }
        throw new AssertionError("Waited in vain for " + what + "; last was " + last);
    }

    Visit awaitStage(Class<? extends Stage> stage) throws InterruptedException {
        return awaitVisit(stage.getSimpleName(), visit -> stage.isInstance(visit.stage()));
    }

    /** From the list of items to the end of the form of the residents' pension, signed and confirmed. */
    void enrolAndConfirm() throws InterruptedException {
        post(new Event.ItemChosen("pension-enrolment"));
        post(new Event.Continue());
        post(new Event.Answered("household-type", "rural"));
        post(new Event.Answered("address", "河北省石家庄市正定县南牛镇东杨庄村36号"));
        post(new Event.Answered("mobile", "13812345678"));
        post(new Event.Answered("payment-grade", "yuan-500"));
        post(new Event.Answered("special-group", "no"));
        post(new Event.Answered("bank-card", "9999 9900 0000 0014"));
        awaitStage(Stage.Materials.class);
        post(new Event.Continue());
        awaitStage(Stage.Review.class);
        post(new Event.Continue());
        awaitStage(Stage.Sign.class);
        post(new Event.Confirm(List.of(new Visit.Stroke(List.of(0, 0, 300, 200, 600, 0, 900, 300)))));
    }

    /** The sender runs on its own; the file says when it is done. */
    void awaitDelivery() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (outbox.pending() > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for delivery; " + outbox.pending() + " still wait");
            }
            shown.poll(50, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() throws IOException {
        station.close();
        outbox.close();
        client.close();
        reader.close();
        printer.close();
        scanner.close();
    }
}
