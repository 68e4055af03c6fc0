package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.banshi.device.Slip;
import org.banshi.device.Slip.Style;

/** Any text in any element, on any paper: bytes come out, or it is too long. */
final class SlipFuzz {

    /** Longer ones only take longer to be drawn. */
    private static final int CODE = 60;

    private static final SlipLayout NARROW =
            SlipLayout.STANDARD.withPaper(PaperProfile.MM_58).withQr(SlipLayout.Qr.RASTER);

    private SlipFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = bytes.length % 2 == 0
                ? new String(bytes, StandardCharsets.UTF_8)
                : new String(bytes, StandardCharsets.UTF_16LE);
        int half = text.length() / 2;
        Slip slip = new Slip(List.of(
                Slip.Text.plain(text),
                new Slip.Text(text, Style.HEADING),
                new Slip.Pair(text.substring(0, half), text.substring(half), true),
                new Slip.QrCode(text.substring(0, Math.min(text.length(), CODE)), 30)));
        for (SlipLayout layout : new SlipLayout[] {SlipLayout.STANDARD, NARROW}) {
            EscPosEncoder encoder = new EscPosEncoder(layout);
            if (!encoder.tooLong(slip)) {
                int count = 0;
                for (Iterator<byte[]> commands = encoder.commands(slip); commands.hasNext(); ) {
                    count += commands.next().length;
                }
                assertThat(count).isPositive();
            }
        }
    }
}
