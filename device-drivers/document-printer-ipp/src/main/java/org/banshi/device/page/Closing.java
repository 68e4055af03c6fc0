package org.banshi.device.page;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What stands below the text: the code for checking on the left, who issued it with the seal on the right. */
final class Closing {

    static final int LONGEST_CODE = 1000;

    /** Points in a millimetre. */
    private static final float MM = 72 / 25.4f;

    /** Seals of offices below the province are 42 mm wide (State Council's rule of 1999 on seals). */
    private static final float SEAL = 42 * MM;

    private static final float CODE = 28 * MM;
    private static final float SIGNATURE_SIZE = 12;
    private static final float EXPLANATION_SIZE = 9;
    private static final float HEIGHT = SEAL + 14;
    private static final float GAP = 10;
    private static final float WHITE_ABOVE = 12;
    private static final float LEADING = 1.75f;

    private final Flow flow;
    private final PageFonts fonts;

    Closing(Flow flow, PageFonts fonts) {
        this.flow = flow;
        this.fonts = fonts;
    }

    /** What {@link #write} will need. */
    static float height(PageDocument document) {
        boolean any = document.signature().isPresent() || document.check().isPresent();
        return any ? HEIGHT + WHITE_ABOVE : 0;
    }

    void write(PageDocument document, Optional<PDImageXObject> seal) throws IOException {
        if (document.signature().isEmpty() && document.check().isEmpty()) {
            return;
        }
        flow.space(WHITE_ABOVE);
        float bottom = flow.down(HEIGHT);
        if (document.check().isPresent()) {
            code(document.check().get(), bottom);
        }
        if (document.signature().isPresent()) {
            signature(document.signature().get(), seal, document.words(), bottom);
        }
    }

    static boolean fits(CheckCode code) {
        return code.content().getBytes(StandardCharsets.UTF_8).length <= LONGEST_CODE;
    }

    private void code(CheckCode check, float bottom) throws IOException {
        ByteMatrix modules = modules(check.content());
        float y = bottom + HEIGHT - CODE - 10;
        flow.add(ink -> ink.code(modules, Flow.SIDE, y, CODE));
        float room = CODE + 60;
        float baseline = y - EXPLANATION_SIZE - 6;
        for (Lines.Line line : Lines.of(fonts, check.explanation(), EXPLANATION_SIZE, room, 0)) {
            float at = baseline;
            flow.add(ink -> ink.text(line.text(), Flow.SIDE, at, EXPLANATION_SIZE, Ink.Style.FAINT, 0));
            baseline -= EXPLANATION_SIZE * 1.45f;
        }
    }

    private void signature(Signature signature, Optional<PDImageXObject> seal, PageWords words, float bottom)
            throws IOException {
        float room = Flow.WIDTH - CODE - 60 - 2 * GAP;
        List<Lines.Line> name = Lines.of(fonts, signature.authority(), SIGNATURE_SIZE, room, 0);
        float widest = Math.max(fonts.width(signature.date(), SIGNATURE_SIZE), (float)
                name.stream().mapToDouble(Lines.Line::width).max().orElse(0));
        float middle = Flow.SIDE + Flow.WIDTH - Math.max(widest, SEAL) / 2 - GAP;
        float centre = bottom + HEIGHT / 2;
        float baseline = centre + name.size() * SIGNATURE_SIZE * LEADING / 2;
        for (Lines.Line line : name) {
            float at = baseline;
            flow.add(ink -> ink.text(line.text(), middle - line.width() / 2, at, SIGNATURE_SIZE, Ink.Style.PLAIN, 0));
            baseline -= SIGNATURE_SIZE * LEADING;
        }
        float dateAt = baseline;
        float dateWidth = fonts.width(signature.date(), SIGNATURE_SIZE);
        flow.add(ink -> ink.text(signature.date(), middle - dateWidth / 2, dateAt, SIGNATURE_SIZE, Ink.Style.PLAIN, 0));
        if (seal.isPresent()) {
            PDImageXObject image = seal.get();
            // Over the name and the date (骑年盖月), its shape kept.
            float height = SEAL * image.getHeight() / image.getWidth();
            flow.add(ink -> ink.image(image, middle - SEAL / 2, centre - height / 2, SEAL, height));
        } else {
            float width = fonts.width(words.sealPlace(), EXPLANATION_SIZE);
            flow.add(ink -> {
                ink.dashedCircle(middle, centre, SEAL / 2, 0.6f);
                ink.text(
                        words.sealPlace(),
                        middle - width / 2,
                        centre - SEAL / 2 + 16,
                        EXPLANATION_SIZE,
                        new Ink.Style(false, 0.6f),
                        0);
            });
        }
    }

    private static ByteMatrix modules(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("a code of at most " + LONGEST_CODE + " bytes must fit", e);
        }
    }
}
