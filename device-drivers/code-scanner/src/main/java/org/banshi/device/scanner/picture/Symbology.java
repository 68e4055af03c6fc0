package org.banshi.device.scanner.picture;

import java.util.EnumSet;
import java.util.Set;

/** What can be looked for. */
public enum Symbology {
    QR,
    DATA_MATRIX,
    AZTEC,
    PDF417,
    CODE_128,
    CODE_39,
    EAN,
    ITF;

    /** Those whose error correction makes a false reading practically impossible. */
    public static final Set<Symbology> ERROR_CORRECTED = Set.copyOf(EnumSet.of(QR, DATA_MATRIX, AZTEC, PDF417));

    /** Bar codes: told only when several lines through the code agree. */
    public static final Set<Symbology> LINEAR = Set.copyOf(EnumSet.of(CODE_128, CODE_39, EAN, ITF));
}
