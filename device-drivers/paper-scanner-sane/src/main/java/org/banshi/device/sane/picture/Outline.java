package org.banshi.device.sane.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The four sides of a bright patch as seen from outside, to a fraction of a pixel. A side that touches the picture's
 * border has no points there: it is not the sheet's edge that ends it.
 *
 * @param corners places that the sheet surely reaches to, for sides that are not seen
 */
record Outline(Side top, Side bottom, Side left, Side right, List<double[]> corners) {

    /** Of a side's points on one line; a sheet turned by 15° shows a third of its neighbour's. */
    private static final double LEAST_ON_LINE = 0.55;

    /**
     * @param along where on the side
     * @param across how far from the picture's upper (left) border the paper begins or ends
     */
    record Side(double[] along, double[] across) {

        /** The edge, if most of what is seen of this side is one straight line. */
        Optional<Line> edge(int length) {
            return along.length < length / 4
                    ? Optional.empty()
                    : Line.through(along, across).filter(line -> line.points() >= LEAST_ON_LINE * along.length);
        }
    }

    /** What one edge says of the sheet's angle, and how many points say so. */
    private record Angle(double radians, int points) {}

    static Outline of(Plane plane, Patch patch, int level) {
        int width = plane.width();
        int height = plane.height();
        List<double[]> corners = new ArrayList<>();
        List<double[]> top = new ArrayList<>();
        List<double[]> bottom = new ArrayList<>();
        for (int x = 0; x < width; x++) {
            if (patch.bottom()[x] >= 0) {
                int first = patch.top()[x];
                int last = patch.bottom()[x];
                corners.add(new double[] {x + 0.5, first});
                corners.add(new double[] {x + 0.5, last + 1});
                if (first > 0) {
                    top.add(new double[] {x + 0.5, first + 0.5 - part(plane.at(x, first), plane.at(x, first - 1), level)
                    });
                }
                if (last < height - 1) {
                    bottom.add(new double[] {x + 0.5, last + 0.5 + part(plane.at(x, last), plane.at(x, last + 1), level)
                    });
                }
            }
        }
        List<double[]> left = new ArrayList<>();
        List<double[]> right = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            if (patch.right()[y] >= 0) {
                int first = patch.left()[y];
                int last = patch.right()[y];
                if (first > 0) {
                    left.add(new double[] {
                        y + 0.5, first + 0.5 - part(plane.at(first, y), plane.at(first - 1, y), level)
                    });
                }
                if (last < width - 1) {
                    right.add(new double[] {y + 0.5, last + 0.5 + part(plane.at(last, y), plane.at(last + 1, y), level)
                    });
                }
            }
        }
        return new Outline(side(top), side(bottom), side(left), side(right), corners);
    }

    /** The rectangle around it, if at least two sides are straight edges and all of them agree about the angle. */
    Optional<SheetEdges> rectangle(double sameDegrees) {
        int columns = corners.size() / 2;
        int rows = Math.max(left.along().length, right.along().length);
        Optional<Line> upper = top.edge(columns);
        Optional<Line> lower = bottom.edge(columns);
        Optional<Line> first = left.edge(rows);
        Optional<Line> last = right.edge(rows);
        List<Angle> angles = new ArrayList<>();
        for (Optional<Line> level : List.of(upper, lower)) {
            level.ifPresent(edge -> angles.add(new Angle(Math.atan(edge.slope()), edge.points())));
        }
        for (Optional<Line> upright : List.of(first, last)) {
            upright.ifPresent(edge -> angles.add(new Angle(-Math.atan(edge.slope()), edge.points())));
        }
        if (angles.size() < 2) {
            return Optional.empty();
        }
        double weights = angles.stream().mapToDouble(Angle::points).sum();
        double angle =
                angles.stream().mapToDouble(one -> one.radians() * one.points()).sum() / weights;
        if (angles.stream().anyMatch(one -> Math.abs(Math.toDegrees(one.radians() - angle)) > sameDegrees)) {
            return Optional.empty();
        }
        return Optional.of(around(angle, upper, lower, first, last));
    }

    private SheetEdges around(
            double angle, Optional<Line> upper, Optional<Line> lower, Optional<Line> first, Optional<Line> last) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double fromU = Double.POSITIVE_INFINITY;
        double fromV = Double.POSITIVE_INFINITY;
        double toU = Double.NEGATIVE_INFINITY;
        double toV = Double.NEGATIVE_INFINITY;
        for (double[] corner : corners) {
            double u = corner[0] * cos + corner[1] * sin;
            double v = corner[1] * cos - corner[0] * sin;
            fromU = Math.min(fromU, u);
            toU = Math.max(toU, u);
            fromV = Math.min(fromV, v);
            toV = Math.max(toV, v);
        }
        // Edges that are not quite parallel (camera): the outer end of each decides, so that nothing is cut off.
        return new SheetEdges(
                angle,
                first.map(edge -> outer(left, edge, true, cos, sin, true)).orElse(fromU),
                upper.map(edge -> outer(top, edge, false, cos, sin, true)).orElse(fromV),
                last.map(edge -> outer(right, edge, true, cos, sin, false)).orElse(toU),
                lower.map(edge -> outer(bottom, edge, false, cos, sin, false)).orElse(toV));
    }

    /** The outermost place of an edge across the sheet. */
    private static double outer(Side side, Line edge, boolean upright, double cos, double sin, boolean least) {
        double outermost = least ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        for (int at = 0; at < side.along().length; at++) {
            double along = side.along()[at];
            double on = edge.offset() + edge.slope() * along;
            if (Math.abs(side.across()[at] - on) <= 1) {
                double across = upright ? on * cos + along * sin : on * cos - along * sin;
                outermost = least ? Math.min(outermost, across) : Math.max(outermost, across);
            }
        }
        return outermost;
    }

    /** How far from the paper's last pixel towards the next the level is crossed, 0 to 1. */
    private static double part(int paper, int beyond, int level) {
        return paper == beyond ? 0 : Math.clamp((double) (paper - level) / (paper - beyond), 0, 1);
    }

    private static Side side(List<double[]> points) {
        return new Side(
                points.stream().mapToDouble(point -> point[0]).toArray(),
                points.stream().mapToDouble(point -> point[1]).toArray());
    }
}
