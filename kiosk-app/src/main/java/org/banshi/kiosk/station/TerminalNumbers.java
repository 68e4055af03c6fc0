package org.banshi.kiosk.station;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.banshi.kiosk.receipt.TerminalNumber;

/** Gives each application its short number. Used on the saving thread only. */
public final class TerminalNumbers {

    private final String terminal;
    private final DailyCounter counter;

    /** @param file keeps the counter */
    public TerminalNumbers(String terminal, Path file) {
        this.terminal = terminal;
        this.counter = new DailyCounter(file);
    }

    String next(LocalDate today) throws IOException {
        return TerminalNumber.of(terminal, today, counter.next(today));
    }
}
