package org.banshi.device.escpos;

import java.util.EnumSet;
import java.util.Set;
import org.banshi.device.DeviceUri;
import org.banshi.device.ReceiptPrinter;
import org.banshi.device.conformance.Hostility;
import org.banshi.device.conformance.ReceiptPrinterUnderTest;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.escpos.PrinterCondition.Fault;

/** Our driver and the printer's double, in the conformance kit's hands. */
record SimulatedPrinter(EscPosPrinterSimulator simulator, String connection) implements ReceiptPrinterUnderTest {

    @Override
    public ReceiptPrinter open() throws Exception {
        return (ReceiptPrinter) new EscPosDriver().open(DeviceUri.parse("escpos:" + connection));
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
        return EnumSet.of(Hostility.SILENT, Hostility.STALL);
    }

    @Override
    public void beHostile(Hostility hostility) {
        switch (hostility) {
            case SILENT -> simulator.dead(true);
            case STALL -> simulator.fail(Fault.OVERHEATED);
            case GARBAGE, FLOOD, SLOW -> throw new UnsupportedOperationException(hostility.name());
        }
    }

    @Override
    public void behave() {
        simulator.dead(false);
        simulator.removeCause();
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
        simulator.close();
    }
}
