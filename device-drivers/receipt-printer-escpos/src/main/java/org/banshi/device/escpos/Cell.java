package org.banshi.device.escpos;

/**
 * One character as the reader sees it.
 *
 * @param text a code point, with the combining marks that stand on it
 * @param columns 1 half-width, 2 full-width
 * @param raster whether the printer's own font cannot be trusted with it, so that it has to be drawn
 */
record Cell(String text, int columns, boolean raster) {

    int firstCodePoint() {
        return text.codePointAt(0);
    }

    boolean isSpace() {
        return text.equals(" ");
    }
}
