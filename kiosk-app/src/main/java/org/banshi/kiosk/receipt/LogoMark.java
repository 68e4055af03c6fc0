package org.banshi.kiosk.receipt;

import org.banshi.device.Slip;

/** The mark on top of the slip, drawn here so that no picture file is needed: a ring with a tick, 12 mm. */
final class LogoMark {

    /** In dots; 8 a millimetre at 203 dpi. */
    private static final int SIZE = 96;

    private static final double CENTRE = SIZE / 2.0;
    private static final double STROKE = 4.5;

    static final Slip.Picture PICTURE = new Slip.Picture(SIZE, SIZE, bits());

    private LogoMark() {}

    private static byte[] bits() {
        byte[] bits = new byte[SIZE / 8 * SIZE];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                if (isInk(x + 0.5, y + 0.5)) {
                    bits[y * SIZE / 8 + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return bits;
    }

    private static boolean isInk(double x, double y) {
        double ring = Math.abs(Math.hypot(x - CENTRE, y - CENTRE) - (CENTRE - STROKE - 1));
        return ring <= STROKE || near(x, y, 27, 50, 42, 65) || near(x, y, 42, 65, 70, 33);
    }

    private static boolean near(double x, double y, double x1, double y1, double x2, double y2) {
        double along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / (Math.pow(x2 - x1, 2) + Math.pow(y2 - y1, 2));
        double at = Math.clamp(along, 0.0, 1.0);
        return Math.hypot(x - (x1 + at * (x2 - x1)), y - (y1 + at * (y2 - y1))) <= STROKE + 1;
    }
}
