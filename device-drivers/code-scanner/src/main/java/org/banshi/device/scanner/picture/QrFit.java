package org.banshi.device.scanner.picture;

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
        float module = (float) (triple.topLeft().module(triple.topRight())
                        + triple.topLeft().module(triple.bottomLeft())
                        + triple.topRight().module(triple.topLeft())
                        + triple.bottomLeft().module(triple.topLeft()))
                / 4;
        List<Attempt> attempts = new ArrayList<>();
        for (int dimension : dimensions(triple)) {
            attempt(triple, levels, module, QrLayout.of(dimension)).ifPresent(attempts::add);
        }
        attempts.sort(
                Comparator.comparingDouble((Attempt attempt) -> attempt.grid().score())
                        .reversed());
        for (Attempt attempt : attempts.subList(0, Math.min(2, attempts.size()))) {
            Optional<FoundCode> code = read(attempt, levels, module);
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    private record Attempt(QrLayout layout, QrGrid grid) {}

    private Optional<FoundCode> read(Attempt attempt, Levels.Plane levels, float module) {
        QrGrid grid = attempt.grid();
        Optional<FoundCode> code = readAs(attempt, levels, module);
        if (code.isEmpty() && !deadline.over()) {
            float before = grid.score();
            grid.bend(module, deadline);
            if (grid.score() > before) {
                code = readAs(attempt, levels, module);
            }
        }
        return code;
    }

    private Optional<FoundCode> readAs(Attempt attempt, Levels.Plane levels, float module) {
        QrLayout layout = attempt.layout();
        QrGrid grid = attempt.grid();
        Levels near = new Levels.Neighbourhood(picture, sums, Math.max(3, Math.round(module * 4)), levels.contrast());
        List<Warp> warps =
                layout.alignments().isEmpty() ? List.of(Warp.NONE) : List.of(Warp.NONE, Warp.of(layout, grid, levels));
        for (Warp warp : warps) {
            for (Levels by : List.of(levels, near)) {
                for (float threshold : new float[] {0, -0.2f, 0.2f}) {
                    Optional<FoundCode> code = reader.read(grid.read(by, threshold, warp), layout)
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

    private Optional<Attempt> attempt(Triple triple, Levels levels, float module, QrLayout layout) {
        QrGrid best = null;
        for (Corner fourth : fourths(triple, levels, layout)) {
            if (deadline.over()) {
                break;
            }
            QrGrid grid = new QrGrid(layout, levels, triple, fourth);
            if (grid.score() > HOPEFUL) {
                grid.refine(module, deadline);
                if (best == null || grid.score() > best.score()) {
                    best = grid;
                }
            }
        }
        return best != null && best.score() > PLAUSIBLE ? Optional.of(new Attempt(layout, best)) : Optional.empty();
    }

    /** Sizes that exist, the nearest to what the finder patterns say first; seen aslant they say too much or little. */
    private static List<Integer> dimensions(Triple triple) {
        double across = span(triple.topLeft(), triple.topRight());
        double down = span(triple.topLeft(), triple.bottomLeft());
        double estimate = (across + down) / 2 + 7;
        int around = Math.max(8, (int) (estimate * 0.15));
        List<Integer> sizes = new ArrayList<>();
        for (int size = (int) estimate - around; size <= estimate + around; size++) {
            if (QrLayout.exists(size)) {
                sizes.add(size);
            }
        }
        sizes.sort(Comparator.comparingDouble(size -> Math.abs(size - estimate)));
        return sizes.subList(0, Math.min(estimate > 60 ? 6 : 4, sizes.size()));
    }

    private static double span(Finder a, Finder b) {
        return a.middle().distance(b.middle()) * 2 / (a.module(b) + b.module(a));
    }

    /** Where the fourth corner may be: the parallelogram's, and where something looks like its alignment pattern. */
    private static List<Corner> fourths(Triple triple, Levels levels, QrLayout layout) {
        Finder corner = triple.topLeft();
        Finder right = triple.topRight();
        Finder down = triple.bottomLeft();
        List<Corner> corners = new ArrayList<>();
        corners.add(new Corner(right.x() + down.x() - corner.x(), right.y() + down.y() - corner.y()));
        if (!layout.alignments().isEmpty()) {
            corners.addAll(new AlignmentSearch(triple, levels, layout.dimension()).fourths());
        }
        return corners;
    }
}
