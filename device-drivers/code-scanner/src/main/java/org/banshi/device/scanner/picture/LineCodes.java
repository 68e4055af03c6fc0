package org.banshi.device.scanner.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.BitArray;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.oned.Code39Reader;
import com.google.zxing.oned.ITFReader;
import com.google.zxing.oned.MultiFormatUPCEANReader;
import com.google.zxing.oned.OneDReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bar codes at any angle: read along lines across the places where bars are. A line's check character lets one
 * misreading in some dozens pass (Code 39 and ITF have none at all), so that a code is told only when several lines say
 * the same and hardly any says otherwise.
 */
final class LineCodes {

    /** Pixels beside a place; a code of 15 pixels is crossed by four. */
    private static final float[] ASIDE = {0, -2, 2, -4, 4, -6, 6, -9, 9, -12, 12};

    private static final List<Float> SHARPENING = List.of(0f, 1.5f);

    /** So many lines must agree; a chance reading repeats on its neighbour at most. */
    private static final int AGREEING = 4;

    /** Without check character any row of strokes can be one, and a part of one is another. */
    private static final int AGREEING_UNCHECKED = 7;

    /** Of the lines that read the code, so many may read something else: a scratch, a cut end. */
    private static final double OTHERWISE = 0.15;

    /** Shorter ones turn up in any row of strokes. */
    private static final int SHORTEST = 4;

    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    /** One text of one symbology. */
    private record Code(BarcodeFormat format, String text) {}

    /** What speaks for a code: its lines, and how many lines at the same places say otherwise. */
    private static final class Votes {
        private final List<Corner> corners;
        private int lines;
        private int otherwise;

        Votes(List<Corner> corners) {
            this.corners = corners;
        }
    }

    private final Luminance picture;
    private final Map<Symbology, OneDReader> readers = new EnumMap<>(Symbology.class);
    private final Map<Code, Votes> votes = new LinkedHashMap<>();

    private LineCodes(Luminance picture, Set<Symbology> kinds) {
        this.picture = picture;
        for (Symbology kind : kinds) {
            if (Symbology.LINEAR.contains(kind)) {
                readers.put(kind, reader(kind));
            }
        }
    }

    /** @param most the search ends with so many */
    static List<FoundCode> in(Luminance picture, Set<Symbology> kinds, int most, Deadline deadline) {
        LineCodes codes = new LineCodes(picture, kinds);
        return codes.readers.isEmpty() ? List.of() : codes.search(most, deadline);
    }

    private static OneDReader reader(Symbology kind) {
        return switch (kind) {
            case CODE_128 -> new Code128Reader();
            case CODE_39 -> new Code39Reader();
            case ITF -> new ITFReader();
            default -> new MultiFormatUPCEANReader(HINTS);
        };
    }

    private List<FoundCode> search(int most, Deadline deadline) {
        List<FoundCode> found = List.of();
        for (BarPlaces.Place place : BarPlaces.in(picture)) {
            if (found.size() >= most || deadline.over()) {
                break;
            }
            look(place, deadline);
            found = agreed();
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    private void look(BarPlaces.Place place, Deadline deadline) {
        Map<Code, Integer> here = new LinkedHashMap<>();
        int all = 0;
        for (float aside : ASIDE) {
            if (deadline.over()) {
                return;
            }
            BarProfile profile = BarProfile.through(picture, place.x(), place.y(), place.angle(), aside);
            for (Code code : line(profile)) {
                here.merge(code, 1, Integer::sum);
                all++;
            }
        }
        for (Map.Entry<Code, Integer> code : here.entrySet()) {
            Votes votesOfCode = votes.get(code.getKey());
            if (votesOfCode != null) {
                votesOfCode.lines += code.getValue();
                votesOfCode.otherwise += all - code.getValue();
            }
        }
    }

    /** What one line says in each symbology. */
    private List<Code> line(BarProfile profile) {
        List<Code> codes = new ArrayList<>();
        List<BitArray> rows = SHARPENING.stream().map(profile::dark).toList();
        for (OneDReader reader : readers.values()) {
            read(reader, rows, profile).ifPresent(codes::add);
        }
        return codes;
    }

    private Optional<Code> read(OneDReader reader, List<BitArray> rows, BarProfile profile) {
        for (BitArray sharper : rows) {
            BitArray row = sharper.clone();
            for (int way = 0; way < 2; way++) {
                try {
                    Result result = reader.decodeRow(0, row, HINTS);
                    Code code = new Code(result.getBarcodeFormat(), result.getText());
                    boolean reversed = way == 1;
                    votes.computeIfAbsent(code, first -> new Votes(corners(result, profile, reversed)));
                    return Optional.of(code);
                } catch (ReaderException | RuntimeException none) {
                    // Turned about, or nothing there.
                    row.reverse();
                }
            }
        }
        return Optional.empty();
    }

    private List<FoundCode> agreed() {
        List<FoundCode> found = new ArrayList<>();
        votes.forEach((code, spoken) -> {
            boolean unchecked = code.format() == BarcodeFormat.CODE_39 || code.format() == BarcodeFormat.ITF;
            if (code.text().length() >= SHORTEST
                    && spoken.lines >= (unchecked ? AGREEING_UNCHECKED : AGREEING)
                    && spoken.otherwise <= OTHERWISE * spoken.lines) {
                found.add(new FoundCode(
                        code.text().getBytes(StandardCharsets.ISO_8859_1),
                        aim(code.format()),
                        Optional.empty(),
                        spoken.corners));
            }
        });
        return found;
    }

    private static List<Corner> corners(Result result, BarProfile profile, boolean reversed) {
        List<Corner> corners = new ArrayList<>();
        for (int end = 0; end < 2; end++) {
            float sample = result.getResultPoints()[end].getX();
            corners.add(profile.at(reversed ? profile.values().length - 1 - sample : sample));
        }
        return corners;
    }

    private static String aim(BarcodeFormat format) {
        return switch (format) {
            case CODE_128 -> "]C0";
            case CODE_39 -> "]A0";
            case ITF -> "]I0";
            case EAN_8 -> "]E4";
            default -> "]E0";
        };
    }
}
