package org.banshi.device.scanner.picture;

import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.qrcode.detector.Detector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks for QR codes in one view of the picture. */
final class QrSearch {

    /** The likely triples of one binarisation; more would be lookalikes in texture. */
    private static final int MOST_TRIPLES = 10;

    private static final int MOST_PAIRS = 24;

    private final Luminance picture;
    private final Sums sums;
    private final Deadline deadline;
    private final QrReader reader = new QrReader();
    private final QrFit fit;
    private final List<Triple> tried = new ArrayList<>();
    private final List<FoundCode> found = new ArrayList<>();
    private final int most;
    private final Predicate<Corner> taken;

    /**
     * @param most from 1 to {@link Search#MOST_CODES}
     * @param taken whether a place belongs to a code that is known already
     */
    QrSearch(Luminance picture, int most, Predicate<Corner> taken, Deadline deadline) {
        this.taken = taken;
        this.picture = picture;
        this.sums = new Sums(picture);
        this.most = most;
        this.deadline = deadline;
        this.fit = new QrFit(picture, sums, reader, deadline);
    }

    /** Codes with three finder patterns. */
    List<FoundCode> whole() {
        for (Binarisers binariser : Binarisers.values()) {
            Optional<BitMatrix> black = done() ? Optional.empty() : binariser.black(picture, sums);
            if (black.isPresent()) {
                asZxingDoes(black.get()).ifPresent(this::add);
                if (!done()) {
                    List<Finder> finders = free(FinderScan.in(black.get(), most, deadline));
                    read(
                            most == 1
                                    ? Triple.among(finders, MOST_TRIPLES, deadline)
                                    : Triple.amongMany(finders, MOST_TRIPLES * most, deadline));
                }
            }
        }
        return found;
    }

    /** Such codes on curled paper as well. */
    List<FoundCode> curled() {
        if (whole().isEmpty() && !done()) {
            fit.readBent().ifPresent(this::add);
        }
        return found;
    }

    /** Codes of which one finder pattern is damaged or covered. */
    List<FoundCode> damaged() {
        for (Binarisers binariser : List.of(Binarisers.HYBRID, Binarisers.WIDE)) {
            if (!done()) {
                binariser
                        .black(picture, sums)
                        .ifPresent(black ->
                                read(Triple.fromPairs(free(FinderScan.in(black, most, deadline)), MOST_PAIRS)));
            }
        }
        return found;
    }

    private void read(List<Triple> triples) {
        for (Triple triple : triples) {
            if (done()) {
                return;
            }
            if (isFree(triple) && tried.stream().noneMatch(other -> same(other, triple))) {
                tried.add(triple);
                fit.read(triple).ifPresent(this::add);
            }
        }
    }

    private List<Finder> free(List<Finder> finders) {
        return finders.stream().filter(finder -> !taken.test(finder.middle())).toList();
    }

    /** Whether none of its patterns belongs to a code that was found meanwhile. */
    private boolean isFree(Triple triple) {
        return found.stream()
                .noneMatch(code -> FoundCodes.covers(code, triple.topLeft().middle())
                        || FoundCodes.covers(code, triple.topRight().middle())
                        || FoundCodes.covers(code, triple.bottomLeft().middle()));
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
                            payload.bytes(),
                            payload.symbology(),
                            payload.declared(),
                            corners(result.getPoints(), dimension)));
        } catch (NotFoundException | FormatException | RuntimeException none) {
            // Its detector also throws unchecked exceptions on odd pictures; ours is asked next in any case.
            return Optional.empty();
        }
    }

    /** ZXing tells middles: bottom left, top left, top right, perhaps the alignment pattern. */
    private static List<Corner> corners(ResultPoint[] points, int dimension) {
        ResultPoint down = points[0];
        ResultPoint corner = points[1];
        ResultPoint right = points[2];
        float across = 1f / (dimension - 7);
        float half = 3.5f * across;
        float rightX = right.getX() - corner.getX();
        float rightY = right.getY() - corner.getY();
        float downX = down.getX() - corner.getX();
        float downY = down.getY() - corner.getY();
        List<Corner> corners = new ArrayList<>();
        for (float[] at : new float[][] {{-half, -half}, {1 + half, -half}, {1 + half, 1 + half}, {-half, 1 + half}}) {
            corners.add(new Corner(
                    corner.getX() + at[0] * rightX + at[1] * downX, corner.getY() + at[0] * rightY + at[1] * downY));
        }
        return corners;
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
