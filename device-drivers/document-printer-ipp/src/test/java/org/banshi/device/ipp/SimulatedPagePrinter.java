package org.banshi.device.ipp;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.banshi.device.DeviceUri;
import org.banshi.device.DocumentPrinter;
import org.banshi.device.PrintDocument;
import org.banshi.device.conformance.DocumentPrinterUnderTest;
import org.banshi.device.conformance.Hostility;
import org.banshi.simulator.ipp.IppFault;
import org.banshi.simulator.ipp.IppPrinterSimulator;

/** Our driver and the page printer's double, in the conformance kit's hands. */
record SimulatedPagePrinter(IppPrinterSimulator simulator) implements DocumentPrinterUnderTest {

    private static final String RESIDENT = "张桂兰的证明";

    /** Bytes of a page with its fonts, about. */
    private static final int LENGTH = 100_000;

    /** Long enough to be seen, shorter than the driver's patience. */
    private static final Duration SLOWLY = Duration.ofMillis(300);

    /**
     * As quick as the protocol allows, since a hundred unplugged cables wait for the next look each time. An answer may
     * take as long as on a machine that stands still for a moment.
     */
    private static final IppTiming OFTEN = new IppTiming(
            Duration.ofMillis(25),
            Duration.ofMillis(25),
            Duration.ofMillis(5),
            Duration.ofMillis(25),
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofSeconds(20),
            Duration.ofSeconds(2),
            Duration.ofMillis(500),
            Duration.ofSeconds(2));

    @Override
    public DocumentPrinter open() throws Exception {
        return IppPrinter.open(IppSetup.of(DeviceUri.parse(simulator.address()), OFTEN));
    }

    @Override
    public PrintDocument page() {
        return IppBench.document("%PDF-1.7 " + RESIDENT.repeat(LENGTH / 20));
    }

    @Override
    public int documents() {
        return (int) simulator.jobs().stream()
                .filter(job -> job.state() == JobReport.COMPLETED && job.document().length > 0)
                .count();
    }

    @Override
    public boolean runOutOfPaper() {
        simulator.reason("media-empty-error");
        return true;
    }

    @Override
    public void refill() {
        simulator.mend();
    }

    @Override
    public boolean unplugWithinNextDocument() {
        simulator.unplugAfter(LENGTH / 2);
        return true;
    }

    @Override
    public Set<String> personalData() {
        return Set.of(RESIDENT);
    }

    @Override
    public Set<Hostility> hostilities() {
        return EnumSet.allOf(Hostility.class);
    }

    @Override
    public void beHostile(Hostility hostility) {
        switch (hostility) {
            case SILENT -> simulator.fault(IppFault.SILENT);
            case GARBAGE -> simulator.fault(IppFault.NOISE);
            case FLOOD -> simulator.fault(IppFault.ENDLESS);
            case STALL -> simulator.fault(IppFault.HALF);
            case SLOW -> simulator.answersAfter(SLOWLY);
        }
    }

    @Override
    public void behave() {
        simulator.mend();
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
