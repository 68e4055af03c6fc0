package org.banshi.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.ipp.IppFault;
import org.banshi.simulator.ipp.IppPrinterSimulator;
import org.banshi.simulator.samv.SamvReaderSimulator;
import org.banshi.simulator.scanner.ScannerSimulator;
import org.banshi.simulator.smartcard.VpcdSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SimulatorConsoleTest {

    private final List<String> events = new CopyOnWriteArrayList<>();
    private SimulatorBench bench;
    private SamvReaderSimulator reader;
    private EscPosPrinterSimulator printer;
    private ScannerSimulator scanner;
    private SimulatorConsole console;

    @BeforeEach
    void furnish() {
        reader = SamvReaderSimulator.onPty();
        printer = EscPosPrinterSimulator.onTcp(0);
        scanner = ScannerSimulator.onPty();
        bench = new SimulatorBench();
        bench.onEvent(events::add);
        bench.add(reader).add(printer).add(scanner);
        console = bench.console();
    }

    @AfterEach
    void clear() {
        bench.close();
    }

    @Test
    void wordsReachTheDeviceThatKnowsThemAndAreReported() {
        assertThat(console.execute("card li-xiulan")).isEqualTo("ok");
        assertThat(reader.card().orElseThrow().id()).isEqualTo("li-xiulan");
        assertThat(console.execute("card pull")).isEqualTo("ok");
        assertThat(reader.card()).isEmpty();
        assertThat(console.execute("paper out")).isEqualTo("ok");
        assertThat(console.execute("paper out-after 3")).isEqualTo("ok");
        assertThat(printer.condition().offline()).isTrue();
        assertThat(console.execute("code secret words")).isEqualTo("ok");
        assertThat(events)
                .contains("card on reader li-xiulan", "card removed", "paper out", "code read, 12 bytes")
                .contains("reader ready " + reader.address(), "printer ready " + printer.address())
                .noneMatch(event -> event.contains("secret"));
    }

    @Test
    void aPrinterCanBecomeAnotherMakeWhileItRuns() {
        assertThat(console.execute("without real-time")).isEqualTo("ok");
        assertThat(console.execute("without gs-i")).isEqualTo("ok");
        assertThat(console.execute("with real-time")).isEqualTo("ok");
        assertThat(console.execute("think 20")).isEqualTo("ok");
        assertThat(console.execute("without wings")).startsWith("error").contains("gs-r");
    }

    @Test
    void thePrintersFaultsHaveWords() {
        assertThat(List.of(
                        "spoil half 3",
                        "spoil byte-by-byte",
                        "spoil random 2",
                        "spoil first-byte-lost",
                        "spoil no",
                        "printer noise 10",
                        "printer flood on",
                        "printer flood off",
                        "recovery host",
                        "recovery self"))
                .allSatisfy(line -> assertThat(console.execute(line)).isEqualTo("ok"));
        assertThat(events)
                .contains("next 3 answers HALF", "answers no longer damaged", "printer floods the line: true");
        assertThat(List.of("spoil", "spoil milk", "printer flood", "recovery"))
                .allSatisfy(line -> assertThat(console.execute(line)).startsWith("error: "));
    }

    @Test
    void theReadersFaultsHaveWords() {
        assertThat(List.of(
                        "card chan-siuming",
                        "card move-in-read",
                        "answer find 81 3",
                        "answer read 3f",
                        "chop 5 2",
                        "chop no",
                        "card pull-at select",
                        "stray read 91 0",
                        "strict on",
                        "strict off",
                        "reader flood on",
                        "reader flood off",
                        "baud 9600"))
                .allSatisfy(line -> assertThat(console.execute(line)).isEqualTo("ok"));
        assertThat(reader.baud()).isEqualTo(9_600);
        assertThat(List.of(
                        "answer find",
                        "answer find 99",
                        "answer nobody 80",
                        "card pull-at nobody",
                        "stray read",
                        "strict",
                        "chop 5",
                        "reader flood",
                        "baud fast"))
                .allSatisfy(line -> assertThat(console.execute(line)).startsWith("error: "));
    }

    @Test
    void aWordThatSeveralKnowNeedsTheDevicesName() {
        assertThat(console.execute("unplug"))
                .isEqualTo("error: say which: reader unplug, printer unplug, scanner unplug");
        assertThat(console.execute("scanner unplug")).isEqualTo("ok");
        assertThat(java.nio.file.Path.of(scanner.address())).doesNotExist();
        assertThat(console.execute("scanner replug")).isEqualTo("ok");
        assertThat(java.nio.file.Path.of(scanner.address())).exists();
    }

    @Test
    void everyMistakeIsASentence() {
        assertThat(List.of(
                        "card nobody",
                        "fault x",
                        "slow -1",
                        "paper",
                        "cover",
                        "power up",
                        "code-hex zz",
                        "nonsense",
                        "printer x",
                        "fail-read 99",
                        "damage",
                        "scanner fault no-such on",
                        "scanner fault silent",
                        "code-in-pieces 1"))
                .allSatisfy(line -> assertThat(console.execute(line)).startsWith("error: "));
        assertThat(console.execute("")).isEmpty();
        assertThat(console.execute("help")).contains("reader:", "paper out", "code TEXT");
        assertThat(console.execute("status").lines()).hasSize(3);
    }

    @Test
    void theScannersFaultsHaveWords() {
        assertThat(List.of(
                        "fault no-terminator on",
                        "flood on",
                        "flood off",
                        "trigger-timeout 500",
                        "prefix 02",
                        "delay 20"))
                .allSatisfy(
                        line -> assertThat(console.execute("scanner " + line)).isEqualTo("ok"));
        assertThat(events).contains("fault NO_TERMINATOR on", "flood begins", "flood ends");
    }

    @Test
    void thePagePrintersFaultsHaveWords() {
        try (SimulatorBench other = new SimulatorBench().add(IppPrinterSimulator.onTcp(0))) {
            SimulatorConsole words = other.console();
            for (IppFault fault : IppFault.values()) {
                assertThat(words.execute("answer " + DeviceVerbs.spelled(fault)))
                        .as("%s", fault)
                        .isEqualTo("ok");
            }
            assertThat(List.of(
                            "mend",
                            "answer dropped send-document",
                            "refuse create-job 0507 3",
                            "refuse validate-job 50b",
                            "end-next abort document-format-error",
                            "deaf",
                            "think 20",
                            "unplug-after 1000",
                            "without create-job",
                            "without pdf",
                            "without ipp-2",
                            "mend"))
                    .allSatisfy(line -> assertThat(words.execute(line)).isEqualTo("ok"));
            assertThat(List.of(
                            "answer",
                            "answer sweetly",
                            "answer noise send-document",
                            "answer html print-jobs",
                            "answer html print-job now",
                            "refuse create-job",
                            "refuse create-job busy",
                            "refuse create-job 0507 0",
                            "end-next",
                            "end-next never",
                            "unplug-after soon",
                            "without wings"))
                    .allSatisfy(line -> assertThat(words.execute(line)).startsWith("error: "));
        }
    }

    @Test
    void nothingIsLeftBehind() {
        bench.close();
        assertThat(java.nio.file.Path.of(reader.address())).doesNotExist();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("pty-")
                        || name.startsWith("scanner-")
                        || name.startsWith("tcp-")
                        || name.startsWith("escpos-"));
    }

    @Test
    void chipCardsArePutInByNameAndPulled() {
        // Nobody listens there: a slot waits until somebody does.
        VpcdSlot slot = new VpcdSlot("127.0.0.1", 1);
        try (SimulatorBench other = new SimulatorBench().add(slot)) {
            SimulatorConsole words = other.console();
            assertThat(words.execute("insert social-security-pin")).isEqualTo("ok");
            assertThat(slot.card()).isPresent();
            assertThat(words.execute("insert library-card")).startsWith("error: there is no card 'library-card'");
            assertThat(words.execute("mute maybe")).isEqualTo("error: say: mute on | off");
            assertThat(words.execute("atr 3B00")).isEqualTo("ok");
            assertThat(words.execute("atr zz")).startsWith("error: ");
            assertThat(words.execute("remove")).isEqualTo("ok");
            assertThat(slot.card()).isEmpty();
        }
    }
}
