package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.escpos.PrinterCondition.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** receiptio, an independent status client, understands our printer double in all its states. Needs node and npm. */
@Timeout(400)
class StatusClientIT {

    private static final String LONG_RECEIPT = "办事回执\n".repeat(60);

    private final EscPosPrinterSimulator printer = EscPosPrinterSimulator.onTcp(0);

    @BeforeAll
    static void clientIsInstalled() throws Exception {
        NpmPeers.install();
    }

    @BeforeEach
    void paperTakesTime() {
        printer.millimetresPerSecond(100);
    }

    @AfterEach
    void close() {
        printer.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, online",
        "NEAR_END, online",
        "COVER, coveropen",
        "PAPER, paperempty",
        "JAM, error",
        "CUTTER, error",
        "BROKEN, error"
    })
    void standingStatesAreAnswered(String state, String answer) throws Exception {
        bring(state);
        assertThat(asked("-q printer -p escpos")).isEqualTo(answer);
    }

    @Test
    void makeIsFoundOutByTheClient() throws Exception {
        assertThat(asked("-q printer")).isEqualTo("online");
        assertThat(printed("办事回执\n", "-l zh")).isEqualTo("success");
        assertThat(printer.awaitCut(PrinterBench.PATIENCE).text()).contains("办事回执");
    }

    @Test
    void errorWhoseCauseIsGoneIsRecoveredByTheClient() throws Exception {
        printer.fail(Fault.CUTTER);
        printer.removeCause();
        asked("-q printer -p escpos");
        assertThat(asked("-q printer -p escpos")).isEqualTo("online");
    }

    @Test
    void deadPrinterIsOffline() throws Exception {
        printer.dead(true);
        assertThat(asked("-q printer -p escpos")).isEqualTo("offline");
    }

    @Test
    void pulledCableIsDisconnected() throws Exception {
        printer.unplug();
        assertThat(asked("-q printer -p escpos")).isEqualTo("disconnect");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COVER coveropen", "PAPER paperempty", "JAM error", "CUTTER error", "BROKEN error"})
    void troubleWithinAReceiptIsToldUnasked(String stateAndAnswer) throws Exception {
        String[] words = stateAndAnswer.split(" ", -1);
        CompletableFuture<String> result = CompletableFuture.supplyAsync(() -> {
            try {
                return printed(LONG_RECEIPT, "-p escpos -l zh");
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        long until = System.nanoTime() + PrinterBench.PATIENCE.toNanos();
        while (printer.uncut().lines().size() < 3 && System.nanoTime() < until) {
            Thread.sleep(5);
        }
        bring(words[0]);
        assertThat(result.join()).isEqualTo(words[1]);
    }

    @Test
    void receiptThatTakesTooLongIsATimeout() throws Exception {
        printer.millimetresPerSecond(10);
        assertThat(printed(LONG_RECEIPT, "-p escpos -l zh -t 1")).isEqualTo("timeout");
    }

    private void bring(String state) {
        switch (state) {
            case "GOOD" -> {}
            case "NEAR_END" -> printer.paperNearEnd();
            case "COVER" -> printer.openCover();
            case "PAPER" -> printer.paperOut();
            case "JAM" -> printer.fail(Fault.MECHANICAL);
            case "CUTTER" -> printer.fail(Fault.CUTTER);
            case "BROKEN" -> printer.fail(Fault.UNRECOVERABLE);
            default -> throw new IllegalArgumentException(state);
        }
    }

    private String asked(String options) throws Exception {
        return printed("", options);
    }

    private String printed(String document, String options) throws Exception {
        byte[] said = NpmPeers.node(document, "status.js", Integer.toString(printer.port()), options);
        return new String(said, StandardCharsets.UTF_8).strip();
    }
}
