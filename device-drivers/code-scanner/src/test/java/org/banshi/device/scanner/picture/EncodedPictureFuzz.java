package org.banshi.device.scanner.picture;

import java.io.IOException;

/** Whatever is said to be a picture: a picture, or a sentence; what says that it is absurdly large is not decoded. */
final class EncodedPictureFuzz {

    private EncodedPictureFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Luminance picture = Luminance.ofEncoded(bytes);
            must(picture.pixels().length == picture.width() * picture.height(), "size");
        } catch (IOException refused) {
            String sentence = String.valueOf(refused.getMessage());
            must(sentence.endsWith("."), "no sentence: " + sentence);
        }
    }

    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
