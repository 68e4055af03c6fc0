package org.banshi.device.sane;

import java.util.Arrays;
import org.banshi.device.sane.PnmReader.Unreadable;
import org.banshi.device.sane.picture.Raster;
import org.jspecify.annotations.Nullable;

/** A picture of the size that it names and no larger than allowed, or a refusal; and the same in pieces of any size. */
final class PnmReaderFuzz {

    private static final int MOST_SAMPLES = 4000;

    private PnmReaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Raster whole = read(bytes, Math.max(1, bytes.length));
        Raster pieces = read(bytes, 1 + (bytes.length == 0 ? 0 : bytes[bytes.length - 1] & 0x0F));
        must((pieces == null) == (whole == null), "in pieces it ends otherwise");
        if (whole != null && pieces != null) {
            must(whole.samples().length <= MOST_SAMPLES, "more than is allowed");
            must(whole.samples().length == whole.width() * whole.height() * whole.channels(), "size");
            must(Arrays.equals(whole.samples(), pieces.samples()), "in pieces it is another picture");
        }
    }

    private static @Nullable Raster read(byte[] bytes, int piece) {
        PnmReader reader = new PnmReader(MOST_SAMPLES);
        try {
            for (int at = 0; at < bytes.length; at += piece) {
                byte[] next = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + piece));
                reader.accept(next, next.length);
            }
            return reader.complete();
        } catch (Unreadable refused) {
            must(!refused.what().isEmpty() && refused.what().length() < 200, refused.what());
            return null;
        }
    }

    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
