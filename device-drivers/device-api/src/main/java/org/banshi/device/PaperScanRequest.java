package org.banshi.device;

import java.util.Optional;

/**
 * How paper is to be scanned.
 *
 * @param dotsPerInch wanted resolution, 150 to 600; the scanner's nearest one that is not lower is taken
 * @param colour in colour, else grey
 * @param crop find the sheet in the picture, put it straight and cut off what is around it
 * @param watermark what the page may be used for, written across it in light letters before anybody gets it, for
 *     example 仅用于城乡居民养老保险参保登记 2026-11-24; at most {@value #LONGEST_WATERMARK} characters
 */
public record PaperScanRequest(int dotsPerInch, boolean colour, boolean crop, Optional<String> watermark) {

    /** What an authority accepts as a material: 200 dpi is the least, and colour shows seals. */
    public static final PaperScanRequest MATERIAL = new PaperScanRequest(200, true, true);

    /** A line of this many fits across a page and can still be read. */
    public static final int LONGEST_WATERMARK = 60;

    public PaperScanRequest {
        if (dotsPerInch < 150 || dotsPerInch > 600) {
            throw new IllegalArgumentException("dotsPerInch " + dotsPerInch + " is not from 150 to 600");
        }
        if (watermark.isPresent()
                && (watermark.get().isBlank()
                        || watermark.get().codePointCount(0, watermark.get().length()) > LONGEST_WATERMARK)) {
            throw new IllegalArgumentException("a watermark has 1 to " + LONGEST_WATERMARK + " characters");
        }
    }

    /** Without watermark. */
    public PaperScanRequest(int dotsPerInch, boolean colour, boolean crop) {
        this(dotsPerInch, colour, crop, Optional.empty());
    }

    public PaperScanRequest withWatermark(String words) {
        return new PaperScanRequest(dotsPerInch, colour, crop, Optional.of(words));
    }
}
