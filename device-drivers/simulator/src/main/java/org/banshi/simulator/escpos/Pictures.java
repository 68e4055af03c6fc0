package org.banshi.simulator.escpos;

/** Takes pictures off the line without trusting their sizes. */
final class Pictures {

    /** Dots across the print area; what is wider is cut off. */
    private static final int MOST_ACROSS = RollWidth.MM_80.printDots;
    /** One metre of paper: no receipt's picture is longer, and a wrong length must not eat the memory. */
    private static final int MOST_DOWN = 8000;

    private Pictures() {}

    static Bitmap read(ByteSource in, int width, int height) throws BufferLostException {
        int bytesPerRow = (width + 7) / 8;
        int kept = Math.min((Math.min(width, MOST_ACROSS) + 7) / 8, bytesPerRow);
        int keptRows = Math.min(height, MOST_DOWN);
        byte[] rows = new byte[kept * keptRows];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < bytesPerRow; x++) {
                int value = in.next();
                if (x < kept && y < keptRows) {
                    rows[y * kept + x] = (byte) value;
                }
            }
        }
        return new Bitmap(Math.min(width, kept * 8), keptRows, rows);
    }
}
