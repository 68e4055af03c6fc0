package org.banshi.device.sane.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a baseline JPEG (ITU-T T.81; colour as YCbCr 4:2:0) with its resolution in the JFIF header and no more than so
 * many bytes: with less quality step by step, then with fewer dots per inch, but never with fewer than the least.
 */
public final class PageJpeg {

    /** What authorities ask for at the least. */
    public static final int LEAST_DPI = 200;

    /** From "no difference seen" to "small print can still be read"; below, letters dissolve. */
    private static final float[] QUALITIES = {0.88f, 0.78f, 0.65f, 0.5f, 0.35f};

    private static final String METADATA = "javax_imageio_jpeg_image_1.0";
    private static final String DOTS_PER_INCH = "1";

    private PageJpeg() {}

    /** Empty when it cannot be made small enough. */
    public static Optional<Jpeg> encode(Raster page, int dotsPerInch, int mostBytes) {
        Raster raster = page;
        int resolution = dotsPerInch;
        while (true) {
            for (float quality : QUALITIES) {
                byte @Nullable [] bytes = encode(raster, resolution, quality, mostBytes);
                if (bytes != null) {
                    return Optional.of(new Jpeg(bytes, raster.width(), raster.height(), resolution));
                }
            }
            if (resolution <= LEAST_DPI) {
                return Optional.empty();
            }
            int next = Math.max(LEAST_DPI, resolution * 2 / 3);
            raster = Reduction.apply(raster, (double) next / resolution);
            resolution = next;
        }
    }

    private static byte @Nullable [] encode(Raster page, int dotsPerInch, float quality, int mostBytes) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        BoundedOutput output = new BoundedOutput(mostBytes);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(output)) {
            writer.setOutput(stream);
            BufferedImage image = image(page);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
            setResolution(metadata, dotsPerInch);
            writer.write(null, new IIOImage(image, null, metadata), param);
        } catch (BoundedOutput.Full full) {
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a JPEG in memory could not be written", impossible);
        } finally {
            writer.dispose();
        }
        return output.full() ? null : output.toByteArray();
    }

    private static void setResolution(IIOMetadata metadata, int dotsPerInch) throws IIOInvalidTreeException {
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(METADATA);
        IIOMetadataNode header =
                (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
        header.setAttribute("resUnits", DOTS_PER_INCH);
        header.setAttribute("Xdensity", Integer.toString(dotsPerInch));
        header.setAttribute("Ydensity", Integer.toString(dotsPerInch));
        metadata.setFromTree(METADATA, root);
    }

    /** The same bytes as an image, not copied. */
    static BufferedImage image(Raster page) {
        int channels = page.channels();
        int[] offsets = channels == 1 ? new int[] {0} : new int[] {0, 1, 2};
        ColorSpace space = ColorSpace.getInstance(channels == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        if (channels == 1) {
            BufferedImage grey = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
            WritableRaster raster = java.awt.image.Raster.createInterleavedRaster(
                    buffer(page), page.width(), page.height(), page.width(), 1, offsets, null);
            return new BufferedImage(grey.getColorModel(), raster, false, null);
        }
        WritableRaster raster = java.awt.image.Raster.createInterleavedRaster(
                buffer(page), page.width(), page.height(), page.width() * channels, channels, offsets, null);
        ComponentColorModel model =
                new ComponentColorModel(space, false, false, java.awt.Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }

    private static DataBufferByte buffer(Raster page) {
        return new DataBufferByte(page.samples(), page.samples().length);
    }
}
