package org.banshi.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.banshi.device.ScanEvent;
import org.banshi.device.ScannedCode;

/** Feeds any framer with pieces, and says what must hold of every one. */
final class FramerPieces {

    private FramerPieces() {}

    static void feed(Framer framer, byte[] bytes, int piece) {
        for (int from = 0; from < bytes.length; from += piece) {
            byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece));
            check(framer.feed(part, part.length));
            assertThat(framer.patience()).isPositive();
            if (piece % 3 == 0) {
                check(framer.silent());
            }
        }
        check(framer.silent());
        assertThat(framer.silent()).isEmpty();
    }

    private static void check(List<ScanEvent> events) {
        for (ScanEvent event : events) {
            if (event instanceof ScanEvent.Scanned(ScannedCode code)) {
                assertThat(code.payload().length).isBetween(1, ScannedCode.MAXIMUM_LENGTH);
            }
        }
    }
}
