package org.banshi.kiosk.station;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.banshi.backend.BackendApplication;
import org.banshi.content.Language;
import org.banshi.contract.BackendKeys;
import org.banshi.contract.TerminalKey;
import org.banshi.device.ResidentCard;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Visit;
import org.banshi.simulator.escpos.PrintedPaper;
import org.banshi.simulator.samv.FictionalPersons;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Whole visits with real bytes on every wire and the real backend on PostgreSQL; only the screen is missing. */
class VisitOnRealPartsTest {

    @TempDir
    private static Path directory;

    private static ConfigurableApplicationContext backend;
    private static TerminalKey terminalKey;
    private static BackendKeys keys;

    @BeforeAll
    static void startBackend() throws Exception {
        backend = BackendApplication.start("--server.port=0", "--banshi.backend.data=" + directory.resolve("backend"));
        keys = BackendKeys.load(directory.resolve("backend").resolve("backend-keys.json"));
        terminalKey = TerminalKey.generate();
        Path terminals = Files.createDirectories(directory.resolve("backend").resolve("terminals"));
        terminalKey.registration(Rig.TERMINAL).save(terminals.resolve(Rig.TERMINAL + ".json"));
    }

    @AfterAll
    static void stopBackend() {
        backend.close();
    }

    @Test
    void aCardGoesDownAnApplicationArrivesAReceiptComesOut() throws Exception {
        try (Rig rig = new Rig(directory.resolve("straight"), backendAddress(), keys, terminalKey)) {
            rig.reader.putCard(FictionalPersons.middleAged());
            Visit identified = rig.awaitStage(Stage.Choose.class);
            assertThat(identified.card().orElseThrow().name()).isEqualTo("赵明");
            rig.enrolAndConfirm();
            Visit done = rig.awaitVisit(
                    "the acknowledged application",
                    visit -> visit.submission().orElse(null) instanceof Visit.SubmissionState.Acknowledged);
            var acknowledged =
                    (Visit.SubmissionState.Acknowledged) done.submission().orElseThrow();

            PrintedPaper paper = rig.printer.awaitCut(Duration.ofSeconds(30));
            assertThat(paper.text()).contains(acknowledged.caseNumber()).doesNotContain("赵明", "19860517");
            assertThat(paper.qrCodes())
                    .containsExactly("https://banshi.example.org/f/"
                            + done.applicationId().orElseThrow());
            rig.awaitVisit("the printed receipt", visit -> visit.receipt() instanceof Visit.ReceiptState.Printed);

            // The slip, held before the scanner, leads to the case.
            rig.post(new Event.EndVisit());
            rig.reader.removeCard();
            rig.awaitStage(Stage.Attract.class);
            rig.scanner.show(paper.qrCodes().getFirst());
            Visit progress = rig.awaitVisit(
                    "the progress",
                    visit -> visit.stage() instanceof Stage.Progress(var id, var answer) && answer.isPresent());
            assertThat(((Stage.Progress) progress.stage()).answer())
                    .hasValueSatisfying(answer -> assertThat(answer)
                            .isInstanceOfSatisfying(
                                    Stage.ProgressAnswer.Found.class,
                                    found -> assertThat(found.caseNumber()).contains(acknowledged.caseNumber())));
            assertThat(rig.outbox.pending()).isZero();
        }
    }

    @Test
    void aForeignersApplicationArrivesAndTheReceiptMasksTheLatinName() throws Exception {
        try (Rig rig = new Rig(directory.resolve("foreigner"), backendAddress(), keys, terminalKey)) {
            rig.reader.putCard(FictionalPersons.canadian());
            Visit identified = rig.awaitStage(Stage.Choose.class);
            assertThat(identified.card().orElseThrow().address()).isEmpty();
            rig.post(new Event.ComfortChosen(identified.comfort().withLanguage(Language.EN)));
            rig.enrolAndConfirm();
            rig.awaitVisit(
                    "the acknowledged application",
                    visit -> visit.submission().orElse(null) instanceof Visit.SubmissionState.Acknowledged);
            PrintedPaper paper = rig.printer.awaitCut(Duration.ofSeconds(30));
            assertThat(paper.text())
                    .contains("T******** M****", "***********")
                    .doesNotContain("TREMBLAY", "MARIE", "马丽", "CAN130181");
        }
    }

    @Test
    void paperOutAndACaptivePortalEndWellAndLoseNothing() throws Exception {
        HttpServer portal = captivePortal();
        try (Rig rig = new Rig(
                directory.resolve("trouble"),
                URI.create("http://127.0.0.1:" + portal.getAddress().getPort()),
                keys,
                terminalKey)) {
            rig.printer.paperOut();
            rig.reader.putCard(FictionalPersons.young());
            rig.awaitStage(Stage.Choose.class);
            rig.enrolAndConfirm();
            Visit done = rig.awaitStage(Stage.Done.class);
            assertThat(done.submission())
                    .hasValueSatisfying(state -> assertThat(state).isInstanceOf(Visit.SubmissionState.Saved.class));
            assertThat(done.receipt()).isInstanceOf(Visit.ReceiptState.NotPrinted.class);
            assertThat(rig.outbox.pending()).isOne();
        } finally {
            portal.stop(0);
        }

        // The same outbox, later, with the real backend in reach: delivered without anybody's doing.
        try (Rig rig = new Rig(directory.resolve("trouble"), backendAddress(), keys, terminalKey)) {
            var record = rig.outbox.records().getFirst();
            rig.awaitDelivery();
            assertThat(rig.outbox.record(record.id()).orElseThrow().caseNumber())
                    .isPresent();
        }
    }

    @Test
    void anImpossibleCardAndAFarTooLongCodeAreSaidAndHarmNothing() throws Exception {
        try (Rig rig = new Rig(directory.resolve("bad"), backendAddress(), keys, terminalKey)) {
            rig.post(new Event.Begin());
            rig.post(new Event.ServiceChosen(false));
            rig.awaitStage(Stage.Identify.class);
            rig.reader.putCard(FictionalPersons.impossibleBirth());
            rig.awaitVisit(
                    "the trouble with the card",
                    visit -> visit.stage() instanceof Stage.Identify(boolean reading, var trouble)
                            && trouble.isPresent());
            rig.reader.removeCard();
            rig.scanner.showLongCode(5_000);
            rig.awaitVisit(
                    "the refusal of the code",
                    visit -> visit.stage() instanceof Stage.Progress(var id, var answer)
                            && answer.orElse(null) instanceof Stage.ProgressAnswer.NotOurs);
            rig.post(new Event.Back());
            rig.reader.putCard(FictionalPersons.unknownEthnicity());
            Visit identified = rig.awaitStage(Stage.Choose.class);
            assertThat(identified.card().orElseThrow())
                    .isInstanceOfSatisfying(
                            ResidentCard.class,
                            card -> assertThat(card.ethnicity().code()).isEqualTo("77"));
        }
    }

    private static URI backendAddress() {
        return URI.create("http://127.0.0.1:"
                + Objects.requireNonNull(backend.getEnvironment().getProperty("local.server.port")));
    }

    /** Answers 200 with a page to everything, as a hotel's network does. */
    private static HttpServer captivePortal() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = "<html><body>Please log in</body></html>".getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        return server;
    }
}
