package org.banshi.device.scanner.picture;

import java.awt.image.BufferedImage;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a file with a picture: its header first, the rest only when there is room for what the header says. */
final class EncodedPicture {

    /** A4 at 600 dpi is 35 million; more is a mistake or an attack on memory. */
    private static final long MOST_PIXELS = 60_000_000;

    /** The brightness of a pixel, and as much again for what the reader and others need meanwhile. */
    private static final int BESIDE_EACH_PIXEL = 2;

    /** Java reads TIFF and WBMP as well: more code for what no camera sends. */
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "bmp", "gif");

    private EncodedPicture() {}

    static Luminance read(byte[] file) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        return read(file, runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory()));
    }

    /** @param free how many bytes may be taken for it */
    static Luminance read(byte[] file, long free) throws IOException {
        // Not ImageIO.createImageInputStream: that leaves the picture in a file of the folder for temporary ones.
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = reader(input)
                    .orElseThrow(
                            () -> new IOException("This is no picture that can be read: give a JPEG or PNG file."));
            try {
                return read(reader, input, free);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Luminance read(ImageReader reader, ImageInputStream input, long free) throws IOException {
        @Nullable BufferedImage picture;
        Optional<String> tooLarge;
        try {
            reader.setInput(input, true, true);
            tooLarge = tooLarge(reader, free);
            picture = tooLarge.isPresent() ? null : reader.read(0);
        } catch (IOException | RuntimeException damaged) {
            throw new IOException("The picture is damaged: take it again.", damaged);
        }
        if (picture == null) {
            throw new IOException(tooLarge.orElse("The picture is empty: take it again."));
        }
        return Luminance.of(picture);
    }

    private static Optional<String> tooLarge(ImageReader reader, long free) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            return Optional.of("The picture has " + pixels + " pixels, more than " + MOST_PIXELS
                    + ": scan at a lower resolution.");
        }
        long needed = pixels * (bytesAPixel(reader) + BESIDE_EACH_PIXEL);
        if (needed > free) {
            return Optional.of("The picture needs " + (needed >> 20)
                    + " MB, more than is free: scan at a lower resolution, or in grey.");
        }
        return Optional.empty();
    }

    private static int bytesAPixel(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw new IOException("a kind of picture that Java has no form for");
        }
        SampleModel model = types.next().getSampleModel();
        int bits = 0;
        for (int band = 0; band < model.getNumBands(); band++) {
            bits += model.getSampleSize(band);
        }
        return (bits + 7) / 8;
    }

    private static Optional<ImageReader> reader(ImageInputStream input) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (isAllowed(reader)) {
                return Optional.of(reader);
            }
            reader.dispose();
        }
        return Optional.empty();
    }

    private static boolean isAllowed(ImageReader reader) {
        try {
            return FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
        } catch (IOException unknown) {
            return false;
        }
    }
}
