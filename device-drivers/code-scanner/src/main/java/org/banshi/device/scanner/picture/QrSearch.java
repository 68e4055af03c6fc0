package org.banshi.device.scanner.picture;

import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.qrcode.detector.Detector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for QR codes in one view of the picture. */
final class QrSearch {

    /** The likely triples of one binarisation; more would be lookalikes in texture. */
    private static final int MOST_TRIPLES = 10;

    private static final int MOST_PAIRS = 24;

    private final Luminance picture;
    private final Sums sums;
    private final Deadline deadline;
    private final QrReader reader = new QrReader();
    private final List<Triple> tried = new ArrayList<>();
    private final List<FoundCode> found = new ArrayList<>();
    private final int most;

    QrSearch(Luminance picture, int most, Deadline deadline) {
        this.picture = picture;
        this.sums = new Sums(picture);
        this.most = most;
        this.deadline = deadline;
    }

    /** Codes with three finder patterns. */
    List<FoundCode> whole() {
        for (Binarisers binariser : Binarisers.values()) {
            Optional<BitMatrix> black = done() ? Optional.empty() : binariser.black(picture, sums);
            if (black.isPresent()) {
                asZxingDoes(black.get()).ifPresent(this::add);
                if (!done()) {
                    read(Triple.among(FinderScan.in(black.get(), deadline), MOST_TRIPLES));
                }
            }
        }
        return found;
    }

    /** Codes of which one finder pattern is damaged or covered. */
    List<FoundCode> damaged() {
        for (Binarisers binariser : List.of(Binarisers.HYBRID, Binarisers.WIDE)) {
            if (!done()) {
                binariser
                        .black(picture, sums)
                        .ifPresent(black -> read(Triple.fromPairs(FinderScan.in(black, deadline), MOST_PAIRS)));
            }
        }
        return found;
    }

    private void read(List<Triple> triples) {
        QrFit fit = new QrFit(picture, sums, reader, deadline);
        for (Triple triple : triples) {
            if (done()) {
                return;
            }
            if (tried.stream().noneMatch(other -> same(other, triple))) {
                tried.add(triple);
                fit.read(triple).ifPresent(this::add);
            }
        }
    }

    private boolean done() {
        return found.size() >= most || deadline.over();
    }

    private void add(FoundCode code) {
        if (FoundCodes.isNew(found, code)) {
            found.add(code);
        }
    }

    private Optional<FoundCode> asZxingDoes(BitMatrix black) {
        try {
            DetectorResult result = new Detector(black).detect(Map.of(DecodeHintType.TRY_HARDER, true));
            int dimension = result.getBits().getHeight();
            if (!QrLayout.exists(dimension)) {
                return Optional.empty();
            }
            return reader.read(result.getBits(), QrLayout.of(dimension))
                    .map(payload -> new FoundCode(
                            payload.bytes(), payload.symbology(), payload.declared(), corners(result.getPoints())));
        } catch (NotFoundException | FormatException | RuntimeException none) {
            // Its detector also throws unchecked exceptions on odd pictures; ours is asked next in any case.
            return Optional.empty();
        }
    }

    /** ZXing tells middles: bottom left, top left, top right, perhaps the alignment pattern. */
    private static List<Corner> corners(ResultPoint[] points) {
        List<Corner> middles = Arrays.stream(points)
                .limit(3)
                .map(point -> new Corner(point.getX(), point.getY()))
                .toList();
        Corner down = middles.get(0);
        Corner corner = middles.get(1);
        Corner right = middles.get(2);
        Corner fourth = new Corner(right.x() + down.x() - corner.x(), right.y() + down.y() - corner.y());
        return List.of(corner, right, fourth, down);
    }

    private static boolean same(Triple one, Triple two) {
        return near(one.topLeft(), two.topLeft())
                && near(one.topRight(), two.topRight())
                && near(one.bottomLeft(), two.bottomLeft());
    }

    private static boolean near(Finder one, Finder two) {
        return one.middle().distance(two.middle()) < one.size() / 7 * 0.5;
    }
}
