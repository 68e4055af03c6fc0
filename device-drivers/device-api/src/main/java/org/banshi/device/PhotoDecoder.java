package org.banshi.device;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Turns a card's photo into a picture. The format (WLT, 1024 bytes, a wavelet code of its own) is proprietary: vendors
 * license a library for it, and no free decoder exists. So none ships with this software; without one, no portrait is
 * shown and nothing else is missing. Whoever has a licensed library wraps it in this interface, in a jar beside the
 * drivers, named in {@code META-INF/services/org.banshi.device.PhotoDecoder}.
 *
 * <p>Implementations are thread-safe, keep neither photo nor picture, and write neither to a file.
 */
public interface PhotoDecoder {

    /**
     * The picture; empty when the bytes are no photo or the library refuses (for example for want of its licence).
     * Never throws for what a card may hold.
     */
    Optional<Picture> decode(OpaqueBytes photo);

    /**
     * Pixels row by row from the top left, three bytes each: red, green, blue.
     *
     * @param width 102 on cards
     * @param height 126 on cards
     */
    record Picture(int width, int height, OpaqueBytes rgb) {
        public Picture {
            if (rgb.length() != width * height * 3) {
                throw new IllegalArgumentException("A picture of " + width + " × " + height + " pixels has "
                        + width * height * 3 + " bytes, not " + rgb.length() + ".");
            }
        }
    }

    /** The first decoder on the class path of the given loader. */
    static Optional<PhotoDecoder> installed(ClassLoader loader) {
        return ServiceLoader.load(PhotoDecoder.class, loader).findFirst();
    }
}
