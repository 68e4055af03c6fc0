package org.banshi.device.escpos;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.banshi.device.DeviceUri;
import org.banshi.device.ReceiptPrinter;
import org.banshi.device.conformance.Flood;
import org.banshi.device.conformance.Hostility;
import org.banshi.device.conformance.ReceiptPrinterUnderTest;
import org.banshi.simulator.escpos.AnswerDamage;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;

/** Our driver and the printer's double, in the conformance kit's hands. */
final class SimulatedPrinter implements ReceiptPrinterUnderTest {

    /** All statuses that there are, right and wrong, beginnings of messages without an end, and what is none at all. */
    private static final byte[] NOISE = everyByte();

    /** More messages than any test waits for. */
    private static final int FOR_GOOD = 10_000;

    private final EscPosPrinterSimulator simulator;
    private final String connection;
    private final Flood flood = new Flood();

    SimulatedPrinter(EscPosPrinterSimulator simulator, String connection) {
        this.simulator = simulator;
        this.connection = connection;
    }

    private static byte[] everyByte() {
        byte[] all = new byte[256];
        for (int value = 0; value < all.length; value++) {
            // Far apart, so that messages are begun within messages.
            all[value] = (byte) (value * 89);
        }
        return all;
    }

    @Override
    public ReceiptPrinter open() throws Exception {
        return EscPosPrinter.open(PrinterSetup.of(DeviceUri.parse("escpos:" + connection), PrinterBench.CONFORMANCE));
    }

    @Override
    public int slips() {
        return (int) simulator.papers().stream()
                .filter(paper -> paper.lines().stream().anyMatch(line -> line.contains("conformance")))
                .count();
    }

    @Override
    public boolean runOutOfPaper() {
        simulator.paperOut();
        return true;
    }

    @Override
    public boolean runOutAfterLines(int lines) {
        simulator.paperOutAfterLines(lines);
        return true;
    }

    @Override
    public void refill() {
        simulator.refillPaper();
    }

    @Override
    public Set<Hostility> hostilities() {
        return EnumSet.allOf(Hostility.class);
    }

    @Override
    public void beHostile(Hostility hostility) {
        switch (hostility) {
            case SILENT -> simulator.dead(true);
            case GARBAGE -> {
                simulator.damageAnswers(AnswerDamage.GARBLED, FOR_GOOD);
                simulator.sendUnasked(NOISE);
            }
            case STALL -> simulator.damageAnswers(AnswerDamage.HALF, FOR_GOOD);
            case FLOOD -> flood.begin(() -> simulator.sendUnasked(NOISE));
            case SLOW -> simulator.answersAfter(Duration.ofSeconds(3));
        }
    }

    @Override
    public void behave() {
        flood.end();
        simulator.dead(false);
        simulator.endDamage();
        simulator.answersAfter(Duration.ZERO);
    }

    @Override
    public void unplug() {
        simulator.unplug();
    }

    @Override
    public void replug() {
        simulator.replug();
    }

    @Override
    public void close() {
        flood.end();
        simulator.close();
    }
}
