package org.banshi.device.scanner.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.aztec.AztecReader;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.pdf417.PDF417Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Data Matrix, Aztec and PDF417, read by ZXing. */
final class MatrixCodes {

    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    private MatrixCodes() {}

    static List<FoundCode> in(Luminance picture, Set<Symbology> kinds, Deadline deadline) {
        List<FoundCode> found = new ArrayList<>();
        LuminanceSource source = Binarisers.source(picture);
        for (BinaryBitmap bitmap : List.of(
                new BinaryBitmap(new HybridBinarizer(source)),
                new BinaryBitmap(new GlobalHistogramBinarizer(source)))) {
            for (Symbology kind : kinds) {
                Optional<Reader> reader = deadline.over() ? Optional.empty() : readerOf(kind);
                reader.flatMap(wanted -> read(wanted, bitmap))
                        .filter(code -> FoundCodes.isNew(found, code))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Reader> readerOf(Symbology kind) {
        return switch (kind) {
            case DATA_MATRIX -> Optional.of(new DataMatrixReader());
            case AZTEC -> Optional.of(new AztecReader());
            case PDF417 -> Optional.of(new PDF417Reader());
            case QR, CODE_128, CODE_39, EAN, ITF -> Optional.empty();
        };
    }

    private static Optional<FoundCode> read(Reader reader, BinaryBitmap bitmap) {
        try {
            return found(reader.decode(bitmap, HINTS));
        } catch (ReaderException | RuntimeException none) {
            // ZXing throws unchecked exceptions too where a lookalike leads it beyond its arrays.
            return Optional.empty();
        }
    }

    private static Optional<FoundCode> found(Result result) {
        String text = result.getText();
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        ResultPoint[] points = Objects.requireNonNullElse(result.getResultPoints(), new ResultPoint[0]);
        List<Corner> corners = Arrays.stream(points)
                .filter(Objects::nonNull)
                .map(point -> new Corner(point.getX(), point.getY()))
                .toList();
        Payload payload = payload(text);
        return Optional.of(new FoundCode(payload.bytes(), aim(result.getBarcodeFormat()), payload.declared(), corners));
    }

    private record Payload(byte[] bytes, Optional<Charset> declared) {}

    /**
     * ZXing gives text only. Without a declared character set it made one character of each byte, which is undone here;
     * other characters come from a declared one.
     */
    private static Payload payload(String text) {
        CharsetEncoder bytewise = StandardCharsets.ISO_8859_1.newEncoder();
        return bytewise.canEncode(text)
                ? new Payload(text.getBytes(StandardCharsets.ISO_8859_1), Optional.empty())
                : new Payload(text.getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.UTF_8));
    }

    private static String aim(BarcodeFormat format) {
        return switch (format) {
            case DATA_MATRIX -> "]d1";
            case AZTEC -> "]z0";
            case PDF_417 -> "]L2";
            default -> throw new IllegalArgumentException("not asked for: " + format);
        };
    }
}
