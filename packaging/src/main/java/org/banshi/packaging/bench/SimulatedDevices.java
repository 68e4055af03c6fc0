package org.banshi.packaging.bench;

import java.util.List;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.samv.SamvReaderSimulator;
import org.banshi.simulator.scanner.ScannerProfile;
import org.banshi.simulator.scanner.ScannerSimulator;
import org.banshi.simulator.wire.LineSpeed;

/** One of each device that speaks over a serial line, on lines of their real speed. */
record SimulatedDevices(SamvReaderSimulator reader, ScannerSimulator scanner, EscPosPrinterSimulator printer)
        implements AutoCloseable {

    static SimulatedDevices plugIn() {
        return new SimulatedDevices(
                SamvReaderSimulator.onPty(LineSpeed.BAUD_115200),
                ScannerSimulator.onPty(ScannerProfile.NEWLAND, LineSpeed.BAUD_115200),
                EscPosPrinterSimulator.onPty(LineSpeed.BAUD_115200));
    }

    String readerUri() {
        return "samv:serial:" + reader.address() + "?baud=115200";
    }

    String scannerUri() {
        return "scanner:serial:" + scanner.address() + "?profile=newland&baud=115200";
    }

    String printerUri() {
        return "escpos:serial:" + printer.address() + "?baud=115200";
    }

    List<String> uris() {
        return List.of(readerUri(), scannerUri(), printerUri());
    }

    @Override
    public void close() {
        printer.close();
        scanner.close();
        reader.close();
    }
}
