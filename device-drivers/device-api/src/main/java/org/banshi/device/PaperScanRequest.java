package org.banshi.device;

/**
 * How paper is to be scanned.
 *
 * @param dotsPerInch wanted resolution, 150 to 600; the scanner's nearest one that is not lower is taken
 * @param colour in colour, else grey
 * @param crop find the sheet in the picture, put it straight and cut off what is around it
 */
public record PaperScanRequest(int dotsPerInch, boolean colour, boolean crop) {

    /** What an authority accepts as a material: 200 dpi is the least, and colour shows seals. */
    public static final PaperScanRequest MATERIAL = new PaperScanRequest(200, true, true);

    public PaperScanRequest {
        if (dotsPerInch < 150 || dotsPerInch > 600) {
            throw new IllegalArgumentException("dotsPerInch " + dotsPerInch + " is not from 150 to 600");
        }
    }
}
