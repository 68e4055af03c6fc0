package org.banshi.simulator.wire;

/**
 * How fast a line carries bytes.
 *
 * @param baud bits a second, ten of them for a byte (8N1); 0 means as fast as the machine can
 */
public record LineSpeed(int baud) {

    public static final LineSpeed UNLIMITED = new LineSpeed(0);
    /** The usual rate of ID-card readers, printers and scanners. */
    public static final LineSpeed BAUD_115200 = new LineSpeed(115_200);

    private static final long BITS_PER_BYTE = 10;

    public LineSpeed {
        if (baud < 0) {
            throw new IllegalArgumentException("baud rate " + baud + ": give bits a second, or 0 for no pacing");
        }
    }

    public boolean limited() {
        return baud > 0;
    }

    /** Nanoseconds that {@code bytes} spend on the line. */
    public long nanos(int bytes) {
        return limited() ? bytes * BITS_PER_BYTE * 1_000_000_000L / baud : 0;
    }

    /** Bytes that pass within {@code nanos}, at least one. */
    int bytesIn(long nanos) {
        return limited() ? (int) Math.max(1, nanos * baud / BITS_PER_BYTE / 1_000_000_000L) : Integer.MAX_VALUE;
    }
}
