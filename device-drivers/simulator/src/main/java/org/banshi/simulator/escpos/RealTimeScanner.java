package org.banshi.simulator.escpos;

/**
 * Picks the real-time commands out of the bytes as they arrive, before the receive buffer. Real printers look at the
 * bare stream: a picture that happens to hold {@code 10 04 01} is answered as well, and so it is here.
 */
final class RealTimeScanner {

    /** Who acts on the commands. */
    interface Actions {
        void transmitStatus(int n);

        /** DLE ENQ: 1 goes on with the line, 2 forgets the buffer. */
        void recover(int n);

        /** DLE DC4 8: forgets the buffer. */
        void clear();
    }

    private static final int DLE = 0x10;
    private static final int EOT = 0x04;
    private static final int ENQ = 0x05;

    /** Long, so that it cannot be met by chance in a picture. */
    private static final int[] CLEAR = {DLE, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08};

    private int clearing;

    private int beforeLast;
    private int last;

    void next(int value, Actions actions) {
        if (beforeLast == DLE && last == EOT && value >= 1 && value <= 4) {
            actions.transmitStatus(value);
        } else if (beforeLast == DLE && last == ENQ && (value == 1 || value == 2)) {
            actions.recover(value);
        }
        clearing = value == CLEAR[clearing] ? clearing + 1 : value == DLE ? 1 : 0;
        if (clearing == CLEAR.length) {
            clearing = 0;
            actions.clear();
        }
        beforeLast = last;
        last = value;
    }

    void reset() {
        clearing = 0;
        beforeLast = 0;
        last = 0;
    }
}
