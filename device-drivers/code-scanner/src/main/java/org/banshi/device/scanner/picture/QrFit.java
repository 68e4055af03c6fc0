package org.banshi.device.scanner.picture;

import com.google.zxing.common.BitMatrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the code that three finder patterns promise: tries sizes and fourth corners, and keeps what fits. */
final class QrFit {

    /** Known modules that fit less than this belong to no code: texture stays below, blurred codes come out above. */
    private static final float PLAUSIBLE = 0.30f;

    /** Before refining, a wrong fourth corner costs nearly all of the timing and alignment patterns. */
    private static final float HOPEFUL = 0.12f;

    /** Ink that ran or paper that glares moves the border between dark and light. */
    private static final float BIAS = 0.2f;

    /** A code on curled paper fits well at its corners; what does not is no code. */
    private static final float WORTH_BENDING = 0.5f;

    /** Sizes that fit best; of a curled code the neighbours may fit as well at first. */
    private static final int MOST_ATTEMPTS = 3;

    /** Of one view. */
    private static final int MOST_BENT = 3;

    private final List<Attempt> bendable = new ArrayList<>();
    private final Luminance picture;
    private final Sums sums;
    private final QrReader reader;
    private final Deadline deadline;

    QrFit(Luminance picture, Sums sums, QrReader reader, Deadline deadline) {
        this.picture = picture;
        this.sums = sums;
        this.reader = reader;
        this.deadline = deadline;
    }

    Optional<FoundCode> read(Triple triple) {
        Levels.Plane levels = Levels.Plane.of(picture, triple);
        if (!(levels.contrast() >= Levels.LEAST_CONTRAST)) {
            return Optional.empty();
        }
        Perspective perspective = Perspective.of(triple, levels);
        List<Attempt> attempts = new ArrayList<>();
        for (int dimension : dimensions(perspective)) {
            attempt(triple, perspective, levels, QrLayout.of(dimension)).ifPresent(attempts::add);
        }
        attempts.sort(
                Comparator.comparingDouble((Attempt attempt) -> attempt.grid().score())
                        .reversed());
        for (Attempt attempt : attempts.subList(0, Math.min(MOST_ATTEMPTS, attempts.size()))) {
            Optional<FoundCode> code = readAs(attempt);
            if (code.isPresent()) {
                return code;
            }
            if (attempt.grid().score() > WORTH_BENDING) {
                bendable.add(attempt);
            }
        }
        return Optional.empty();
    }

    private record Attempt(QrLayout layout, QrGrid grid, Levels.Plane levels, float module) {}

    /** What fitted well so far and could not be read, once more as a code on curled paper: takes long. */
    Optional<FoundCode> readBent() {
        bendable.sort(
                Comparator.comparingDouble((Attempt attempt) -> attempt.grid().score())
                        .reversed());
        for (Attempt attempt : bendable.subList(0, Math.min(MOST_BENT, bendable.size()))) {
            if (deadline.over()) {
                break;
            }
            QrGrid grid = attempt.grid();
            float before = grid.score();
            grid.bend(attempt.module(), deadline);
            Optional<FoundCode> code = grid.score() > before ? readAs(attempt) : Optional.empty();
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    private Optional<FoundCode> readAs(Attempt attempt) {
        QrLayout layout = attempt.layout();
        Levels.Plane levels = attempt.levels();
        QrGrid grid = attempt.grid();
        Levels near = new Levels.Neighbourhood(
                picture, sums, Math.max(3, Math.round(attempt.module() * 4)), levels.contrast());
        List<Warp> warps =
                layout.alignments().isEmpty() ? List.of(Warp.NONE) : List.of(Warp.NONE, Warp.of(layout, grid, levels));
        for (Warp warp : warps) {
            for (Levels by : List.of(levels, near)) {
                float[][] darkness = grid.darkness(by, warp);
                List<BitMatrix> readings = List.of(
                        QrGrid.cut(darkness, 0),
                        new Equaliser(darkness).read(layout.fixed()),
                        QrGrid.cut(darkness, -BIAS),
                        QrGrid.cut(darkness, BIAS));
                for (BitMatrix reading : readings) {
                    Optional<FoundCode> code = reader.read(reading, layout)
                            .map(payload -> new FoundCode(
                                    payload.bytes(), payload.symbology(), payload.declared(), grid.corners()));
                    if (code.isPresent() || deadline.over()) {
                        return code;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Attempt> attempt(Triple triple, Perspective perspective, Levels.Plane levels, QrLayout layout) {
        QrGrid best = null;
        for (Corner fourth : fourths(triple, perspective, levels, layout)) {
            if (deadline.over()) {
                break;
            }
            QrGrid grid = new QrGrid(layout, levels, triple, fourth);
            if (grid.score() > HOPEFUL) {
                grid.refine(perspective.module(), deadline);
                if (best == null || grid.score() > best.score()) {
                    best = grid;
                }
            }
        }
        return best != null && best.score() > PLAUSIBLE
                ? Optional.of(new Attempt(layout, best, levels, perspective.module()))
                : Optional.empty();
    }

    /** Sizes that exist, the nearest to what the finder patterns say first; seen aslant they say too much or little. */
    private static List<Integer> dimensions(Perspective perspective) {
        double estimate = perspective.dimension();
        int around = Math.max(8, (int) (estimate * 0.15));
        List<Integer> sizes = new ArrayList<>();
        for (int size = (int) estimate - around; size <= estimate + around; size++) {
            if (QrLayout.exists(size)) {
                sizes.add(size);
            }
        }
        // One leg alone is right where the code is bent along the other.
        sizes.sort(Comparator.comparingDouble(size -> Math.min(
                Math.abs(size - estimate),
                1 + Math.min(Math.abs(size - 7 - perspective.across()), Math.abs(size - 7 - perspective.down())))));
        return sizes.subList(0, Math.min(estimate > 60 ? 6 : 4, sizes.size()));
    }

    /** Where the fourth corner may be, in perspective and without, and where its alignment pattern seems to be. */
    private static List<Corner> fourths(Triple triple, Perspective perspective, Levels levels, QrLayout layout) {
        List<Corner> corners = new ArrayList<>();
        for (Corner guess : List.of(perspective.fourth(triple), Perspective.parallelogram(triple))) {
            boolean same = !corners.isEmpty() && corners.getFirst().distance(guess) < perspective.module() * 1.5;
            if (!same) {
                corners.add(guess);
                if (!layout.alignments().isEmpty()) {
                    QrGrid grid = new QrGrid(layout, levels, triple, guess);
                    corners.addAll(new AlignmentSearch(triple, levels, layout.dimension(), grid).fourths());
                }
            }
        }
        return corners;
    }
}
