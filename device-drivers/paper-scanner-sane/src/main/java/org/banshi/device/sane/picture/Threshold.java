package org.banshi.device.sane.picture;

/**
 * Parts a picture into dark and bright where the two differ most (Otsu 1979).
 *
 * @param level values from here on are bright
 * @param contrast between the mean of the bright and of the dark ones; 0 when there is only one kind
 */
record Threshold(int level, double contrast) {

    static Threshold of(Plane plane) {
        long[] histogram = new long[256];
        for (int value : plane.values()) {
            histogram[value]++;
        }
        long all = plane.values().length;
        long total = 0;
        for (int value = 0; value < 256; value++) {
            total += value * histogram[value];
        }
        double best = 0;
        int level = 128;
        double contrast = 0;
        long dark = 0;
        long darkTotal = 0;
        for (int value = 0; value < 255; value++) {
            dark += histogram[value];
            darkTotal += value * histogram[value];
            long bright = all - dark;
            if (dark > 0 && bright > 0) {
                double difference = (double) (total - darkTotal) / bright - (double) darkTotal / dark;
                double between = (double) dark * bright * difference * difference;
                if (between > best) {
                    best = between;
                    contrast = difference;
                    // Half way between both means: where an edge that the lens has softened lies.
                    level = (int) Math.round((double) darkTotal / dark + difference / 2);
                }
            }
        }
        return new Threshold(level, contrast);
    }
}
