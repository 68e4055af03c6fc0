package org.banshi.device.sane;

/** How large a picture may be, so that one page never takes the terminal's memory away from everything else. */
final class Memory {

    /** A4 in colour at 600 dpi has 105 million samples; more is never asked for. */
    private static final long MOST = 120_000_000;

    /** The picture as it came, the picture put straight, and what the encoder holds. */
    private static final double COPIES = 2.3;

    private Memory() {}

    static long mostSamples() {
        long most = (long) (free() / COPIES);
        if (most < MOST) {
            // What is free is only known without the garbage of the page before; once a scan, this is cheap enough.
            System.gc();
            most = (long) (free() / COPIES);
        }
        return Math.min(most, MOST);
    }

    private static long free() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
    }
}
