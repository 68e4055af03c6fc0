package org.banshi.packaging.demo;

import java.awt.AWTError;
import java.awt.AWTException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.banshi.packaging.terminal.Finger;
import org.banshi.packaging.terminal.WholeTerminal;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Two visits played by touches, checked, and left behind as pictures and {@code result.json}. */
final class Performance {

    private final Path directory;

    Performance(Path directory) {
        this.directory = directory;
    }

    int play() throws IOException, InterruptedException {
        long began = System.nanoTime();
        forgetEarlierRun();
        Album album = new Album(directory);
        try (WholeTerminal terminal = new WholeTerminal(directory.resolve("terminal"))) {
            Resident resident = new Resident(terminal.eye(), finger(), album);
            say("starting the backend with its PostgreSQL …");
            terminal.backend().start();
            say("starting the kiosk …");
            resident.begins();
            terminal.startKiosk(
                    List.of("--kiosk.receipt-copies=" + terminal.directory().resolve("copies")));
            playVisits(terminal, resident, album, began);
            return 0;
        }
    }

    private void playVisits(WholeTerminal terminal, Resident resident, Album album, long began)
            throws IOException, InterruptedException {
        try {
            say("first visit: Zhao Ming, 40, enrols in the residents' pension …");
            VisitOutcome pension = new PensionVisit(terminal, resident).run();
            keepReceipt(terminal, pension);
            say("second visit: Li Xiulan, 68, care mode; backend killed, paper out …");
            VisitOutcome senior = new OfflineVisit(terminal, resident).run();
            BackendRecords backendHas = BackendRecords.exactly(terminal.backend(), 1, pension, senior);
            terminal.kiosk().mustRun();
            writeResult(pension, senior, backendHas, resident.milliseconds());
            summarise(pension, senior, album, began);
        } catch (IOException fault) {
            resident.photograph("where-it-failed");
            throw fault;
        }
    }

    private static Finger finger() throws IOException {
        try {
            return new Finger();
        } catch (AWTException | AWTError noDisplay) {
            throw new IOException("The display cannot be touched: " + noDisplay.getMessage(), noDisplay);
        }
    }

    private void keepReceipt(WholeTerminal terminal, VisitOutcome visit) throws IOException {
        String name = String.format(Locale.ROOT, "receipt-%03d", visit.receipt());
        Path paper = terminal.directory().resolve("paper");
        for (String ending : List.of("png", "bin")) {
            Files.copy(
                    paper.resolve(name + "." + ending),
                    directory.resolve("receipt." + ending),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(
                terminal.directory().resolve("copies").resolve(visit.applicationId() + ".pdf"),
                directory.resolve("receipt.pdf"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void writeResult(
            VisitOutcome pension, VisitOutcome senior, BackendRecords backendHas, Map<String, Long> steps)
            throws IOException {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("applicationId", pension.applicationId());
        result.put("caseNumber", pension.caseNumber());
        result.put("visits", Map.of("pension", pension, "seniorCardOffline", senior));
        result.put("stepMilliseconds", steps);
        result.put("backend", backendHas);
        Files.writeString(
                directory.resolve("result.json"),
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(result));
    }

    private void summarise(VisitOutcome pension, VisitOutcome senior, Album album, long began) {
        System.out.println("1  card put down, form filled, signed and submitted by touches on the X server");
        System.out.println("2  application " + pension.applicationId());
        System.out.println(
                "3  case number " + pension.caseNumber() + ", the same on the receipt; stage " + pension.stage());
        System.out.println(
                "4  receipt printed and cut, the number on it masked; its QR code leads to that application");
        System.out.println(
                "5  second visit with the backend killed and the paper out: number and QR code on the screen");
        System.out.println(
                "6  application " + senior.applicationId() + " waiting in the terminal's outbox, nothing printed");
        System.out.println("7  delivered after the restart: case number " + senior.caseNumber());
        System.out.println("8  the backend's database has each of them exactly once, and the one rating");
        System.out.println(
                "9  " + album.pictures() + " pictures, receipt.png/.pdf/.bin and result.json in " + directory);
        System.out.println("10 took " + (System.nanoTime() - began) / 1_000_000_000 + " s");
    }

    static void say(String what) {
        System.err.println("demo: " + what);
    }

    /** A run that fails must not leave the receipt and the result of one that did not. */
    private void forgetEarlierRun() throws IOException {
        for (String name : List.of("receipt.png", "receipt.bin", "receipt.pdf", "result.json")) {
            Files.deleteIfExists(directory.resolve(name));
        }
        forget(directory.resolve("terminal"));
    }

    /** Removes what an earlier demo left, so that what is found after is of this one. */
    static void forget(Path old) throws IOException {
        if (Files.exists(old)) {
            try (Stream<Path> files = Files.walk(old)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
