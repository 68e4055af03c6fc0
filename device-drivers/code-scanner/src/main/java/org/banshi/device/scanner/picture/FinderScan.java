package org.banshi.device.scanner.picture;

import com.google.zxing.common.BitMatrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks along all lines for black, white, black, white, black as 1:1:3:1:1, and crosswise where it finds that. */
final class FinderScan {

    /** So many candidates are worth combining for one code; real ones have most hits. */
    private static final int MOST = 30;

    private static final int MORE_A_CODE = 6;

    /** Three of so many are 670,000 ways. */
    private static final int MOST_OF_ALL = 160;

    /** By how much of a module a run may be wrong: blur and noise eat a good part of thin ones. */
    private static final float TOLERANCE = 0.65f;

    /** A pattern that is seen from the side is that much longer one way. */
    private static final float MOST_ASLANT = 3.2f;

    /** So many rows take less than a millisecond; then the clock is looked at. Even, as rows may go by twos. */
    private static final int ROWS_A_LOOK = 32;

    private final BitMatrix black;
    private final List<Finder> found = new ArrayList<>();
    private final int[] runs = new int[5];

    private FinderScan(BitMatrix black) {
        this.black = black;
    }

    /** @param codes how many codes are looked for, at most {@link Search#MOST_CODES} */
    static List<Finder> in(BitMatrix black, int codes, Deadline deadline) {
        FinderScan scan = new FinderScan(black);
        int step = black.getHeight() > 700 ? 2 : 1;
        for (int y = 0; y < black.getHeight(); y += step) {
            if (y % ROWS_A_LOOK == 0 && deadline.over()) {
                break;
            }
            scan.row(y);
        }
        scan.found.sort(Comparator.comparingInt(Finder::hits).reversed());
        int most = Math.min(MOST + MORE_A_CODE * (codes - 1), MOST_OF_ALL);
        return scan.found.subList(0, Math.min(most, scan.found.size()));
    }

    private void row(int y) {
        int[] counts = new int[5];
        int state = 0;
        int width = black.getWidth();
        for (int x = 0; x <= width; x++) {
            boolean dark = x < width && black.get(x, y);
            if (dark == ((state & 1) == 0) && x < width) {
                counts[state]++;
            } else if (state == 0 && counts[0] == 0) {
                continue;
            } else if (state < 4) {
                state++;
                counts[state] = 1;
            } else {
                if (fits(counts)) {
                    candidate(x - counts[4] - counts[3] - counts[2] / 2, y);
                }
                counts[0] = counts[2];
                counts[1] = counts[3];
                counts[2] = counts[4];
                counts[3] = 1;
                counts[4] = 0;
                state = 3;
            }
        }
    }

    private void candidate(int x, int y) {
        float middleY = cross(x, y, 0, 1);
        if (Float.isNaN(middleY)) {
            return;
        }
        float height = total();
        float middleX = cross(x, (int) middleY, 1, 0);
        if (Float.isNaN(middleX)) {
            return;
        }
        float width = total();
        if (height > MOST_ASLANT * width || width > MOST_ASLANT * height) {
            return;
        }
        float size = (width + height) / 2;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isAbout(middleX, middleY, size)) {
                found.set(i, found.get(i).with(middleX, middleY, width, height));
                return;
            }
        }
        found.add(new Finder(middleX, middleY, width, height, 1));
    }

    /** The middle of the pattern along a line through a black pixel; NaN where there is none. Leaves its runs behind. */
    private float cross(int x, int y, int dx, int dy) {
        if (!inside(x, y) || !black.get(x, y)) {
            return Float.NaN;
        }
        int forward = arm(x, y, dx, dy, 2, 1);
        int backward = arm(x - dx, y - dy, -dx, -dy, 2, -1);
        runs[2] = forward + backward;
        if (!fits(runs)) {
            return Float.NaN;
        }
        int start = dx == 1 ? x : y;
        return start + (forward - backward) / 2f;
    }

    /** Counts three runs outwards, black first; returns the first, keeps the others. */
    private int arm(int fromX, int fromY, int dx, int dy, int middle, int side) {
        int x = fromX;
        int y = fromY;
        int first = 0;
        for (int run = 0; run < 3; run++) {
            int count = 0;
            while (inside(x, y) && black.get(x, y) == (run != 1)) {
                count++;
                x += dx;
                y += dy;
            }
            if (run == 0) {
                first = count;
            } else {
                runs[middle + side * run] = count;
            }
        }
        return first;
    }

    private int total() {
        return runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    }

    private boolean inside(int x, int y) {
        return x >= 0 && y >= 0 && x < black.getWidth() && y < black.getHeight();
    }

    private static boolean fits(int[] runs) {
        int total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
        if (total < 7 || runs[0] == 0 || runs[1] == 0 || runs[3] == 0 || runs[4] == 0) {
            return false;
        }
        float module = total / 7f;
        float off = Math.max(module * TOLERANCE, 0.9f);
        return Math.abs(runs[0] - module) < off
                && Math.abs(runs[1] - module) < off
                && Math.abs(runs[2] - 3 * module) < 2 * off
                && Math.abs(runs[3] - module) < off
                && Math.abs(runs[4] - module) < off;
    }
}
