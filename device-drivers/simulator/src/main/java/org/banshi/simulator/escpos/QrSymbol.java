package org.banshi.simulator.escpos;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Draws the symbol as the printer's firmware would: the bytes as they are, no mark of their encoding, no quiet zone. */
final class QrSymbol {

    private QrSymbol() {}

    /** Null when there is nothing to encode, or more than a symbol holds: printers then print nothing. */
    static @Nullable Bitmap draw(byte[] payload, int moduleDots, int level) {
        if (payload.length == 0) {
            return null;
        }
        try {
            // Latin-1 is the encoder's own default, so each byte passes unchanged.
            ByteMatrix modules = Encoder.encode(new String(payload, StandardCharsets.ISO_8859_1), correction(level))
                    .getMatrix();
            Bitmap bitmap = Bitmap.blank(modules.getWidth(), modules.getHeight());
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        bitmap.set(x, y);
                    }
                }
            }
            return bitmap.enlarged(moduleDots, moduleDots);
        } catch (WriterException e) {
            return null;
        }
    }

    private static ErrorCorrectionLevel correction(int level) {
        return switch (level) {
            case '1' -> ErrorCorrectionLevel.M;
            case '2' -> ErrorCorrectionLevel.Q;
            case '3' -> ErrorCorrectionLevel.H;
            default -> ErrorCorrectionLevel.L;
        };
    }
}
