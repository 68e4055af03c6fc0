package org.banshi.device.escpos;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A QR code, model 2, error correction level M (15 %: receipts get creased), as modules. */
final class QrSymbol {

    /** White around the code that ISO/IEC 18004 asks for, in modules. */
    static final int QUIET_ZONE = 4;

    /** Level M holds 2331 bytes in the largest version; a few go to the note that the text is UTF-8. */
    static final int MAX_BYTES = 2325;

    /** Thinner than 3 dots (0.375 mm), thermal print and cheap cameras do not go together. */
    private static final int LEAST_MODULE_DOTS = 3;

    /** Largest that GS ( k takes. */
    private static final int MOST_MODULE_DOTS = 16;

    private final ByteMatrix matrix;

    private QrSymbol(ByteMatrix matrix) {
        this.matrix = matrix;
    }

    static boolean fits(String content) {
        return content.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    /** @param content text that {@link #fits} */
    static QrSymbol of(String content) {
        boolean ascii = content.chars().allMatch(c -> c < 0x80);
        Map<EncodeHintType, ?> hints = ascii ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            return new QrSymbol(
                    Encoder.encode(content, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("A QR code cannot hold this text", tooLong);
        }
    }

    /** Dots a module, so that code and quiet zone come nearest to the wanted width and the code fits the paper. */
    int moduleDots(int millimetres, PaperProfile paper) {
        int wanted = Math.round(
                (float) millimetres * PaperProfile.DOTS_PER_MILLIMETRE / (matrix.getWidth() + 2 * QUIET_ZONE));
        int fitting = Math.max(1, paper.dots() / matrix.getWidth());
        return Math.min(Math.clamp(wanted, LEAST_MODULE_DOTS, MOST_MODULE_DOTS), fitting);
    }

    /** The code without quiet zone. */
    Bitmap bitmap(int moduleDots) {
        Bitmap bitmap = new Bitmap(matrix.getWidth() * moduleDots, matrix.getHeight() * moduleDots);
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    bitmap.blacken(x * moduleDots, y * moduleDots, moduleDots, moduleDots);
                }
            }
        }
        return bitmap;
    }
}
