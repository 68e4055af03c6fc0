package org.banshi.device.scanner.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Three finder patterns that may belong to one code, right-handed: going from top left to top right, bottom left lies
 * to the right.
 *
 * @param badness how far from a square; 0 is perfect
 */
record Triple(Finder topLeft, Finder topRight, Finder bottomLeft, double badness) {

    /** Beyond this a code is seen so much from the side that its modules cannot be told apart. */
    private static final double MOST_LEGS = 3.2;

    private static final double MOST_SIZES = 2.6;
    private static final double MOST_COSINE = 0.88;

    private static final double WIDER_IS_WORSE = 0.02;

    /** All of a single code's {@code 30 · 29 · 28 / 6}; of more, the likely ones are picked out now and then. */
    private static final int MOST_KEPT = 4096;

    /** The likely ones first; of those that were looked at until the deadline. */
    static List<Triple> among(List<Finder> finders, int most, Deadline deadline) {
        return among(finders, most, deadline, Comparator.comparingDouble(Triple::badness));
    }

    /** The same on a sheet of many codes: patterns of neighbours make good squares too, but larger ones. */
    static List<Triple> amongMany(List<Finder> finders, int most, Deadline deadline) {
        return among(
                finders,
                most,
                deadline,
                Comparator.comparingDouble(triple -> triple.badness() + WIDER_IS_WORSE * triple.modules()));
    }

    private static List<Triple> among(
            List<Finder> finders, int most, Deadline deadline, Comparator<Triple> likelyFirst) {
        List<Triple> likely = new ArrayList<>();
        for (int i = 0; i < finders.size() - 2; i++) {
            for (int j = i + 1; j < finders.size() - 1 && !deadline.over(); j++) {
                for (int k = j + 1; k < finders.size(); k++) {
                    add(likely, finders.get(i), finders.get(j), finders.get(k));
                }
                if (likely.size() > MOST_KEPT + most) {
                    keep(likely, most, likelyFirst);
                }
            }
        }
        keep(likely, most, likelyFirst);
        return likely;
    }

    private static void keep(List<Triple> triples, int most, Comparator<Triple> likelyFirst) {
        triples.sort(likelyFirst);
        triples.subList(Math.min(most, triples.size()), triples.size()).clear();
    }

    /** Codes of which one finder pattern was not seen: where it would be, for each way the two may belong together. */
    static List<Triple> fromPairs(List<Finder> finders, int most) {
        List<Triple> triples = new ArrayList<>();
        int few = Math.min(finders.size(), 6);
        for (int i = 0; i < few - 1; i++) {
            for (int j = i + 1; j < few; j++) {
                Finder a = finders.get(i);
                Finder b = finders.get(j);
                float dx = b.x() - a.x();
                float dy = b.y() - a.y();
                float size = (a.size() + b.size()) / 2;
                add(triples, a, b, Finder.square(a.x() - dy, a.y() + dx, size, 0));
                add(triples, a, b, Finder.square(a.x() + dy, a.y() - dx, size, 0));
                add(triples, a, b, Finder.square(b.x() - dy, b.y() + dx, size, 0));
                add(triples, a, b, Finder.square(b.x() + dy, b.y() - dx, size, 0));
                add(triples, a, b, Finder.square(a.x() + (dx - dy) / 2, a.y() + (dy + dx) / 2, size, 0));
                add(triples, a, b, Finder.square(a.x() + (dx + dy) / 2, a.y() + (dy - dx) / 2, size, 0));
            }
        }
        return triples.subList(0, Math.min(most, triples.size()));
    }

    private static void add(List<Triple> triples, Finder a, Finder b, Finder c) {
        double least = Math.min(a.size(), Math.min(b.size(), c.size()));
        double greatest = Math.max(a.size(), Math.max(b.size(), c.size()));
        if (greatest > MOST_SIZES * least) {
            return;
        }
        double ab = distance(a, b);
        double bc = distance(b, c);
        double ac = distance(a, c);
        if (bc >= ab && bc >= ac) {
            addOrdered(triples, a, b, c, greatest / least);
        } else if (ac >= ab) {
            addOrdered(triples, b, a, c, greatest / least);
        } else {
            addOrdered(triples, c, a, b, greatest / least);
        }
    }

    private static void addOrdered(List<Triple> triples, Finder corner, Finder one, Finder two, double sizes) {
        double legOne = distance(corner, one);
        double legTwo = distance(corner, two);
        double legs = Math.max(legOne, legTwo) / Math.min(legOne, legTwo);
        double oneX = one.x() - corner.x();
        double oneY = one.y() - corner.y();
        double twoX = two.x() - corner.x();
        double twoY = two.y() - corner.y();
        double cosine = Math.abs(oneX * twoX + oneY * twoY) / (legOne * legTwo);
        double modules = modules(corner, one, two);
        if (!(legs < MOST_LEGS) || !(cosine < MOST_COSINE) || modules < 17 || modules > 200) {
            return;
        }
        double lonely = 3.0 / (3 + corner.hits() + one.hits() + two.hits());
        double badness = cosine + Math.log(legs) + Math.log(sizes) + lonely;
        boolean rightHanded = oneX * twoY - oneY * twoX > 0;
        triples.add(rightHanded ? new Triple(corner, one, two, badness) : new Triple(corner, two, one, badness));
    }

    private double modules() {
        return modules(topLeft, topRight, bottomLeft);
    }

    private static double modules(Finder corner, Finder one, Finder two) {
        return (distance(corner, one) + distance(corner, two)) / (corner.module(one) + corner.module(two)) + 7;
    }

    private static double distance(Finder a, Finder b) {
        return a.middle().distance(b.middle());
    }
}
