package org.banshi.device.sane;

import org.banshi.device.sane.picture.Raster;
import org.jspecify.annotations.Nullable;

/**
 * Reads one picture as scanimage writes it, in pieces of any size: binary PNM (netpbm's pgm(5), ppm(5)), {@code P5}
 * grey or {@code P6} colour, 8 or 16 bits a sample. Strict: anything else, and anything after the picture, is refused.
 * 16 bits are cut to 8.
 */
final class PnmReader {

    /** "P6", a comment, three numbers: scanimage's header has under 50 bytes. */
    private static final int LONGEST_HEADER = 256;

    /** 14 inches at 600 dpi, and room for a camera. */
    private static final int LONGEST_SIDE = 12_000;

    private final StringBuilder header = new StringBuilder();
    private final long mostSamples;
    private @Nullable Raster raster;
    private int filled;
    private int bytesASample = 1;
    private boolean lowByte;

    /** @param mostSamples what memory allows, pixels × channels */
    PnmReader(long mostSamples) {
        this.mostSamples = mostSamples;
    }

    void accept(byte[] bytes, int count) throws Unreadable {
        int at = 0;
        Raster picture = raster;
        while (picture == null) {
            if (at == count) {
                return;
            }
            header.append((char) (bytes[at++] & 0xFF));
            picture = begin();
        }
        byte[] samples = picture.samples();
        if (bytesASample == 1) {
            int taken = Math.min(count - at, samples.length - filled);
            System.arraycopy(bytes, at, samples, filled, taken);
            filled += taken;
            at += taken;
        } else {
            while (at < count && (filled < samples.length || lowByte)) {
                if (!lowByte) {
                    samples[filled++] = bytes[at];
                }
                lowByte = !lowByte;
                at++;
            }
        }
        if (at < count) {
            throw new Unreadable("more bytes than its size says", false);
        }
    }

    /** The whole picture. */
    Raster complete() throws Unreadable {
        Raster picture = raster;
        if (picture == null || filled < picture.samples().length || lowByte) {
            throw new Unreadable(picture == null ? "it never began" : "it ended early", false);
        }
        return picture;
    }

    /** Begins the picture when the header is complete: three numbers and one white space after them. */
    private @Nullable Raster begin() throws Unreadable {
        int length = header.length();
        if (length > LONGEST_HEADER) {
            throw new Unreadable("its header has no end", false);
        }
        if (length <= 2) {
            if (!"P5".startsWith(header.toString()) && !"P6".startsWith(header.toString())) {
                throw new Unreadable("it is neither grey nor coloured PNM", false);
            }
            return null;
        }
        if (!Character.isWhitespace(header.charAt(length - 1))) {
            return null;
        }
        String bare = header.toString().replaceAll("#[^\n]*(\n|$)", " ").strip();
        String[] words = bare.split("\\s+");
        boolean inComment = header.lastIndexOf("#") > header.lastIndexOf("\n");
        if (words.length < 4 || inComment) {
            return null;
        }
        int width = number(words[1], LONGEST_SIDE);
        int height = number(words[2], LONGEST_SIDE);
        int maximum = number(words[3], 65_535);
        if (maximum != 255 && maximum != 65_535) {
            throw new Unreadable("samples go up to " + maximum + " instead of 255 or 65535", false);
        }
        bytesASample = maximum == 255 ? 1 : 2;
        int channels = words[0].equals("P5") ? 1 : 3;
        if ((long) width * height * channels > mostSamples) {
            throw new Unreadable(width + " × " + height + " pixels are more than memory holds", true);
        }
        raster = new Raster(width, height, channels, new byte[width * height * channels]);
        return raster;
    }

    private static int number(String word, int most) throws Unreadable {
        int value = -1;
        if (word.length() <= 6 && word.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            value = Integer.parseInt(word);
        }
        if (value < 1) {
            throw new Unreadable("its header holds no size", false);
        }
        if (value > most) {
            throw new Unreadable("a side of " + value, true);
        }
        return value;
    }

    /** Not a picture, or one that is too large; the message is part of a sentence and holds nothing of the picture. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean tooLarge;

        Unreadable(String message, boolean tooLarge) {
            super(message);
            this.tooLarge = tooLarge;
        }

        String what() {
            return String.valueOf(getMessage());
        }

        boolean tooLarge() {
            return tooLarge;
        }
    }
}
