package org.banshi.device;

/**
 * One scanned page. Personal data: never logged; {@link #toString()} says only sizes.
 *
 * @param jpeg baseline JPEG, under {@value #MAXIMUM_BYTES} bytes
 * @param width in pixels
 * @param height in pixels
 * @param dotsPerInch resolution of the picture as it is now
 * @param straightened by how many degrees it was turned to stand straight, clockwise positive
 * @param cropped whether the sheet was found and cut out
 */
public record ScannedPage(byte[] jpeg, int width, int height, int dotsPerInch, double straightened, boolean cropped) {

    /** What government platforms take as one material. */
    public static final int MAXIMUM_BYTES = 5_000_000;

    public ScannedPage {
        jpeg = jpeg.clone();
    }

    @Override
    public byte[] jpeg() {
        return jpeg.clone();
    }

    @Override
    public String toString() {
        return "ScannedPage[" + width + "×" + height + ", " + jpeg.length + " bytes]";
    }
}
