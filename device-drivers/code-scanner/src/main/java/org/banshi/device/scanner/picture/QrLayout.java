package org.banshi.device.scanner.picture;

import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Version;
import java.util.ArrayList;
import java.util.List;

/** Which modules of a QR code are the same in every code of a version (ISO/IEC 18004, clause 6.3). */
final class QrLayout {

    /** A module whose colour is known: column, row, dark or light. */
    record Fixed(int x, int y, boolean dark) {}

    private final Version version;
    private final int dimension;
    private final List<Fixed> fixed = new ArrayList<>();
    private final BitMatrix function;

    private QrLayout(Version version) {
        this.version = version;
        this.dimension = version.getDimensionForVersion();
        this.function = new BitMatrix(dimension);
        finders();
        timing();
        alignment();
        formatAndVersion();
    }

    static QrLayout of(int dimension) {
        try {
            return new QrLayout(Version.getProvisionalVersionForDimension(dimension));
        } catch (FormatException none) {
            throw new IllegalArgumentException("no QR code has " + dimension + " modules a side", none);
        }
    }

    static boolean exists(int dimension) {
        return dimension >= 21 && dimension <= 177 && dimension % 4 == 1;
    }

    Version version() {
        return version;
    }

    int dimension() {
        return dimension;
    }

    /** Finder patterns with their light border, timing and alignment patterns. */
    List<Fixed> fixed() {
        return fixed;
    }

    /** Whether a module belongs to the frame of the code rather than to its data. */
    boolean isFunction(int x, int y) {
        return function.get(x, y);
    }

    /** Middles of the alignment patterns, as module numbers in both directions; those at finder patterns left out. */
    List<int[]> alignments() {
        List<int[]> middles = new ArrayList<>();
        int[] centers = version.getAlignmentPatternCenters();
        int last = centers.length - 1;
        for (int i = 0; i <= last; i++) {
            for (int j = 0; j <= last; j++) {
                boolean atFinder = i == 0 && (j == 0 || j == last) || i == last && j == 0;
                if (!atFinder) {
                    middles.add(new int[] {centers[i], centers[j]});
                }
            }
        }
        return middles;
    }

    private void finders() {
        int far = dimension - 7;
        for (int[] corner : new int[][] {{0, 0}, {far, 0}, {0, far}}) {
            for (int y = -1; y <= 7; y++) {
                for (int x = -1; x <= 7; x++) {
                    int ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
                    add(corner[0] + x, corner[1] + y, ring != 2 && ring != 4);
                }
            }
        }
    }

    private void timing() {
        for (int i = 8; i < dimension - 8; i++) {
            add(i, 6, i % 2 == 0);
            add(6, i, i % 2 == 0);
        }
    }

    private void alignment() {
        for (int[] middle : alignments()) {
            for (int y = -2; y <= 2; y++) {
                for (int x = -2; x <= 2; x++) {
                    add(middle[0] + x, middle[1] + y, Math.max(Math.abs(x), Math.abs(y)) != 1);
                }
            }
        }
    }

    private void formatAndVersion() {
        function.setRegion(0, 0, 9, 9);
        function.setRegion(dimension - 8, 0, 8, 9);
        function.setRegion(0, dimension - 8, 9, 8);
        if (version.getVersionNumber() > 6) {
            function.setRegion(dimension - 11, 0, 3, 6);
            function.setRegion(0, dimension - 11, 6, 3);
        }
    }

    private void add(int x, int y, boolean dark) {
        if (x >= 0 && y >= 0 && x < dimension && y < dimension && !function.get(x, y)) {
            function.set(x, y);
            fixed.add(new Fixed(x, y, dark));
        }
    }
}
