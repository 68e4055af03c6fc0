package org.banshi.device.scanner.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.oned.Code39Reader;
import com.google.zxing.oned.MultiFormatUPCEANReader;
import com.google.zxing.oned.OneDReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bar codes. A line's check character lets one misreading in some dozens pass (Code 39 has none at all), so that a code
 * is told only when several lines far enough apart say the same and none of the lines in between says otherwise.
 */
final class LineCodes {

    private static final int LINES = 61;

    /** So many lines must agree; a chance reading repeats on its neighbour at most. */
    private static final int AGREEING = 4;

    /** Shorter ones turn up in any row of strokes. */
    private static final int SHORTEST = 4;

    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    private LineCodes() {}

    static List<FoundCode> in(Luminance picture, Set<Symbology> kinds, Deadline deadline) {
        List<FoundCode> found = new ArrayList<>();
        Optional<BitMatrix> black = Binarisers.HYBRID.black(picture, new Sums(picture));
        for (Symbology kind : kinds) {
            if (Symbology.LINEAR.contains(kind) && black.isPresent()) {
                read(reader(kind), black.get(), deadline).ifPresent(found::add);
            }
        }
        return found;
    }

    private static OneDReader reader(Symbology kind) {
        return switch (kind) {
            case CODE_128 -> new Code128Reader();
            case CODE_39 -> new Code39Reader();
            default -> new MultiFormatUPCEANReader(HINTS);
        };
    }

    private static Optional<FoundCode> read(OneDReader reader, BitMatrix black, Deadline deadline) {
        Map<String, List<Result>> texts = new LinkedHashMap<>();
        for (int line = 1; line < LINES && !deadline.over(); line++) {
            int y = (int) ((long) line * black.getHeight() / LINES);
            line(reader, black, y)
                    .ifPresent(result -> texts.computeIfAbsent(result.getText(), text -> new ArrayList<>())
                            .add(result));
        }
        if (texts.size() != 1) {
            return Optional.empty();
        }
        List<Result> agreeing = texts.values().iterator().next();
        Result first = agreeing.getFirst();
        if (agreeing.size() < AGREEING || first.getText().length() < SHORTEST) {
            return Optional.empty();
        }
        List<Corner> corners = List.of(corner(first, 0), corner(first, 1));
        return Optional.of(new FoundCode(
                first.getText().getBytes(StandardCharsets.ISO_8859_1),
                aim(first.getBarcodeFormat()),
                Optional.empty(),
                corners));
    }

    private static Optional<Result> line(OneDReader reader, BitMatrix black, int y) {
        BitArray row = black.getRow(y, null);
        for (int way = 0; way < 2; way++) {
            try {
                return Optional.of(reader.decodeRow(y, row, HINTS));
            } catch (ReaderException | RuntimeException none) {
                // Turned about, or nothing there.
                row.reverse();
            }
        }
        return Optional.empty();
    }

    private static Corner corner(Result result, int index) {
        return new Corner(result.getResultPoints()[index].getX(), result.getResultPoints()[index].getY());
    }

    private static String aim(BarcodeFormat format) {
        return switch (format) {
            case CODE_128 -> "]C0";
            case CODE_39 -> "]A0";
            case EAN_8 -> "]E4";
            default -> "]E0";
        };
    }
}
