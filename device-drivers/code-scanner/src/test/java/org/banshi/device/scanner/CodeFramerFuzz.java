package org.banshi.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.banshi.device.ScanEvent;
import org.banshi.device.ScannedCode;

/** Whatever a scanner sends, in pieces and with pauses: codes within the limit, or refusals. */
final class CodeFramerFuzz {

    private CodeFramerFuzz() {}

    /** The first byte says how the scanner is set, and how long the pieces are. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        int setting = bytes.length == 0 ? 0 : bytes[0] & 0xFF;
        Terminator[] terminators = Terminator.values();
        AimPrefix[] prefixes = AimPrefix.values();
        CodeFramer framer = new CodeFramer(
                terminators[setting % terminators.length], prefixes[setting / terminators.length % prefixes.length]);
        int piece = setting + 1;
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

    private static void check(Optional<ScanEvent> event) {
        if (event.orElse(null) instanceof ScanEvent.Scanned(ScannedCode code)) {
            assertThat(code.payload().length).isBetween(1, ScannedCode.MAXIMUM_LENGTH);
        }
    }
}
