package org.banshi.device.scanner.picture;

import com.google.zxing.Binarizer;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.util.Optional;

/** Ways to say what is black. */
enum Binarisers {
    /** ZXing's blocks: good for shadows. */
    HYBRID {
        @Override
        Optional<BitMatrix> black(Luminance picture, Sums sums) {
            return zxing(new HybridBinarizer(source(picture)));
        }
    },
    /** One threshold from the histogram: good for glare and flat light. */
    GLOBAL {
        @Override
        Optional<BitMatrix> black(Luminance picture, Sums sums) {
            return zxing(new GlobalHistogramBinarizer(source(picture)));
        }
    },
    /** The mean of a wide neighbourhood. */
    WIDE {
        @Override
        Optional<BitMatrix> black(Luminance picture, Sums sums) {
            return adaptive(picture, sums, Math.max(12, Math.min(picture.width(), picture.height()) / 10), 0.95f);
        }
    },
    /** The mean of a narrow neighbourhood: small codes in strong gradients. */
    NARROW {
        @Override
        Optional<BitMatrix> black(Luminance picture, Sums sums) {
            return adaptive(picture, sums, Math.max(7, Math.min(picture.width(), picture.height()) / 40), 0.97f);
        }
    };

    abstract Optional<BitMatrix> black(Luminance picture, Sums sums);

    static LuminanceSource source(Luminance picture) {
        int width = picture.width();
        int height = picture.height();
        return new PlanarYUVLuminanceSource(picture.pixels(), width, height, 0, 0, width, height, false);
    }

    private static Optional<BitMatrix> zxing(Binarizer binarizer) {
        try {
            return Optional.of(binarizer.getBlackMatrix());
        } catch (NotFoundException flat) {
            return Optional.empty();
        }
    }

    private static Optional<BitMatrix> adaptive(Luminance picture, Sums sums, int radius, float share) {
        BitMatrix black = new BitMatrix(picture.width(), picture.height());
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                if (picture.at(x, y) < sums.mean(x, y, radius) * share) {
                    black.set(x, y);
                }
            }
        }
        return Optional.of(black);
    }
}
