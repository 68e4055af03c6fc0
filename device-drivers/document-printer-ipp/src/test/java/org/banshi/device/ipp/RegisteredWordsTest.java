package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceStatus;
import org.junit.jupiter.api.Test;

/** Every word that a standard has for the state of a printer or job tells what happened and what to do. */
class RegisteredWordsTest {

    private static final String PRINTER = "ipp://192.0.2.7:631/ipp/print";

    private final PrinterReasons reasons = new PrinterReasons();
    private final PrinterProblem problem = new PrinterProblem(PRINTER);
    private final JobSentences sentences = new JobSentences(PRINTER);
    private final Map<String, List<String>> jobWords = Table.read("job-state-reasons.tsv");

    @Test
    void everyPrinterWordWithAndWithoutSeverityIsKnownAndSaysWhatToDo() throws Exception {
        List<String> words = registered("printer-state-reasons.txt");
        assertThat(words).hasSizeGreaterThan(850).doesNotHaveDuplicates();
        for (String word : words) {
            for (String suffix : List.of("", "-error", "-warning", "-report")) {
                Optional<PrinterReasons.Reason> reason = reasons.of(word + suffix);
                assertThat(reason).as(word + suffix).hasValueSatisfying(known -> {
                    assertThat(known.known()).as(word + suffix).isTrue();
                    assertThat(known.finding().tail()).doesNotContain("{part}");
                    if (known.severity() != Severity.REPORT) {
                        assertThat(known.finding().action()).as(word + suffix).isNotEqualTo(Action.NONE);
                        checkSaysWhatToDo(known.finding().error(PRINTER, word));
                    }
                    if (!suffix.isEmpty() && !endsInSeverity(word) && known.severity() != Severity.ERROR) {
                        assertThat(suffix)
                                .as(word + suffix)
                                .isEqualTo("-" + known.severity().name().toLowerCase(Locale.ROOT));
                    }
                });
            }
        }
    }

    @Test
    void anErrorStopsPrintingAndAReportIsNone() throws Exception {
        // Words that mean an error whatever severity is said: “paused-report” is paused.
        List<String> stopping = Table.read("printer-state-reasons.tsv").entrySet().stream()
                .filter(row -> row.getValue().getFirst().equals("always"))
                .map(Map.Entry::getKey)
                .toList();
        List<String> words = registered("printer-state-reasons.txt");
        for (String word : words) {
            if (!endsInSeverity(word)) {
                DeviceStatus error = status(word + "-error");
                assertThat(error.canWork()).as(word).isFalse();
                assertThat(error.error().orElseThrow().vendorCode()).isEqualTo(word + "-error");
                assertThat(status(word + "-warning").error()).as(word).isPresent();
                DeviceStatus report = status(word + "-report");
                assertThat(report.canWork()).as(word).isNotEqualTo(stopping.contains(word));
                assertThat(report.error().isPresent()).as(word).isEqualTo(stopping.contains(word));
            }
        }
        assertThat(words).filteredOn(stopping::contains).contains("paused", "shutdown");
    }

    @Test
    void everyWordOfTheBackendsOfCupsIsKnown() throws Exception {
        assertThat(registered("cups-backend-reasons.txt"))
                .hasSize(26)
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(reasons.of(word))
                        .hasValueSatisfying(
                                reason -> assertThat(reason.known()).as(word).isTrue()));
    }

    @Test
    void everyJobWordIsKnownAndSaysWhatToDo() throws Exception {
        List<String> words = registered("job-state-reasons.txt");
        assertThat(words).hasSizeGreaterThan(75).doesNotHaveDuplicates();
        for (String word : words) {
            assertThat(jobWords).containsKey(word);
            checkSaysWhatToDo(Finding.of(jobWords.get(word)).error(PRINTER, word));
            for (int state : new int[] {
                JobReport.PENDING_HELD, JobReport.PROCESSING_STOPPED, JobReport.CANCELED, JobReport.ABORTED
            }) {
                checkSaysWhatToDo(sentences.why(new JobReport(state, List.of(word), "", 0)));
            }
        }
    }

    @Test
    void everyStatusSaysWhatToDo() {
        for (int code = 0x0400; code <= 0x0600; code++) {
            checkSaysWhatToDo(sentences.refusal(new IppMessage(IppMessage.VERSION_2_0, code, 1, List.of())));
        }
    }

    @Test
    void partsHaveTheirArticles() {
        assertThat(reasons.of("inserter-over-temperature")
                        .orElseThrow()
                        .finding()
                        .tail())
                .isEqualTo("has an inserter that is too hot: wait.");
        assertThat(reasons.of("subunit-at-limit").orElseThrow().finding().tail())
                .isEqualTo("has a unit at its limit: call the engineer.");
    }

    @Test
    void whatOnlyScansDoesNotHinderPrinting() {
        assertThat(status("scan-media-path-jam").canWork()).isTrue();
        assertThat(status("wifi-not-configured-report")).isEqualTo(DeviceStatus.ONLINE);
        assertThat(status("cups-ipp-missing-job-history")).isEqualTo(DeviceStatus.ONLINE);
    }

    private DeviceStatus status(String reason) {
        return problem.status(new PrinterFacts(PrinterFacts.IDLE, List.of(reason), true, ""), false);
    }

    /** “The page printer at X has no paper: fill its tray.” */
    private static void checkSaysWhatToDo(DeviceError error) {
        assertThat(error.sentence()).startsWith("The page printer at " + PRINTER + " ");
        String said = error.sentence().substring(("The page printer at " + PRINTER + " ").length());
        assertThat(said).matches("[a-z][^:]+: [a-z].*[^.:]\\.");
    }

    /**
     * Where an end that looks like a severity belongs to the word: {@code …-feed-error}, and {@code
     * …-recoverable-storage-error}, which PWG 5100.9 writes so and IANA without its end.
     */
    private static boolean endsInSeverity(String word) {
        return word.matches(".*-(error|warning|report|recoverable-storage)");
    }

    private static List<String> registered(String name) throws Exception {
        try (InputStream in = RegisteredWordsTest.class.getResourceAsStream("/registry/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
