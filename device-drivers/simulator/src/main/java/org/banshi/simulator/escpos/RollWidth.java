package org.banshi.simulator.escpos;

/** The two rolls in use, in dots of 1/8 mm (203 dpi). */
public enum RollWidth {
    /** 80 mm, of which 72 mm can be printed on. */
    MM_80(640, 576),
    /** 57.5 mm, sold as 58, of which 48 mm can be printed on. */
    MM_58(460, 384);

    final int paperDots;
    final int printDots;

    RollWidth(int paperDots, int printDots) {
        this.paperDots = paperDots;
        this.printDots = printDots;
    }
}
