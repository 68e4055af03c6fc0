package org.banshi.packaging.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.banshi.device.CodeScanner;
import org.banshi.device.Device;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.IdCardReader;
import org.banshi.device.ReceiptPrinter;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;

/** From the cable being back in to status ONLINE, after absences of every length up to three seconds. */
final class RecoveryFigures {

    private static final int RUNS = 12;
    private static final double PROMISED_MILLISECONDS = 2000;
    private static final int LONGEST_ABSENCE_MILLIS = 3000;

    private RecoveryFigures() {}

    /** A cable. */
    private interface Step {
        void run();
    }

    static List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (SimulatedDevices all = SimulatedDevices.plugIn();
                EscPosPrinterSimulator network = EscPosPrinterSimulator.onTcp(0)) {
            figures.add(of(
                    "ID-card reader", all.readerUri(), IdCardReader.class, all.reader()::unplug, all.reader()::replug));
            figures.add(of(
                    "code scanner", all.scannerUri(), CodeScanner.class, all.scanner()::unplug, all.scanner()::replug));
            figures.add(of(
                    "serial receipt printer",
                    all.printerUri(),
                    ReceiptPrinter.class,
                    all.printer()::unplug,
                    all.printer()::replug));
            figures.add(of(
                    "network receipt printer",
                    "escpos:tcp://" + network.address(),
                    ReceiptPrinter.class,
                    network::unplug,
                    network::replug));
        }
        return figures;
    }

    private static <D extends Device> Figure of(String name, String uri, Class<D> kind, Step unplug, Step replug)
            throws Exception {
        Samples samples = new Samples();
        Random absence = new Random(7);
        try (Watched<D> device = Watched.open(uri, kind)) {
            device.await(Availability.ONLINE);
            for (int run = 0; run < RUNS; run++) {
                unplug.run();
                device.await(Availability.NO_DEVICE);
                Thread.sleep(absence.nextInt(LONGEST_ABSENCE_MILLIS));
                replug.run();
                long back = System.nanoTime();
                samples.add(device.await(Availability.ONLINE) - back);
            }
        }
        return new Figure(
                name + " back after replug, worst",
                samples.quantile(1),
                "ms",
                PROMISED_MILLISECONDS,
                "median %.0f ms, %s".formatted(samples.quantile(0.5), samples.spread()));
    }
}
