package org.banshi.device.scanner.picture;

import com.google.zxing.BarcodeFormat;

/** What makes a code hard to read: the categories of BoofCV's study of QR codes and of ZXing's test pictures, drawn. */
enum Hardship {
    NOMINAL,
    BLURRED,
    MOTION,
    BRIGHT_SPOTS,
    GLARE,
    DARK,
    OVEREXPOSED,
    SHADOWS,
    CLOSE,
    CURVED,
    CRUMPLED,
    DAMAGED,
    DAMAGED_FINDER,
    HIGH_VERSION,
    LOTS,
    MONITOR,
    NO_QUIET_ZONE,
    DOTS,
    LOGO,
    INVERTED,
    MIRRORED,
    PERSPECTIVE,
    FAR_AWAY,
    NOISY,
    CLUTTER,
    AZTEC(BarcodeFormat.AZTEC),
    DATA_MATRIX(BarcodeFormat.DATA_MATRIX),
    PDF417(BarcodeFormat.PDF_417),
    EAN_13(BarcodeFormat.EAN_13),
    CODE_128(BarcodeFormat.CODE_128),
    CODE_39(BarcodeFormat.CODE_39),
    ITF(BarcodeFormat.ITF);

    private final BarcodeFormat format;

    Hardship() {
        this(BarcodeFormat.QR_CODE);
    }

    Hardship(BarcodeFormat format) {
        this.format = format;
    }

    BarcodeFormat format() {
        return format;
    }

    boolean isLinear() {
        return ordinal() >= EAN_13.ordinal();
    }
}
