package org.banshi.device.sane.picture;

/**
 * A JPEG file that was made. Personal data: never logged.
 *
 * @param dotsPerInch as its JFIF header says
 */
public record Jpeg(byte[] bytes, int width, int height, int dotsPerInch) {

    @Override
    public String toString() {
        return "Jpeg[" + width + "×" + height + ", " + bytes.length + " bytes]";
    }
}
