package org.banshi.device.scanner.picture;

import com.google.zxing.WriterException;
import com.google.zxing.common.PerspectiveTransform;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Photographs of codes that never existed: a QR code is drawn, laid in perspective, bent, lit, covered, blurred, made
 * noisy and compressed. The same seed makes the same picture.
 */
final class StressPictures {

    /** A picture and what its code says. */
    record Stressed(Luminance picture, String content, Trouble trouble) {}

    private final Trouble trouble;
    private final Random random;

    private StressPictures(Trouble trouble, long seed) {
        this.trouble = trouble;
        this.random = new Random(seed * 1000 + trouble.ordinal());
    }

    static Stressed picture(Trouble trouble, long seed) {
        return new StressPictures(trouble, seed).make();
    }

    private Stressed make() {
        boolean all = trouble == Trouble.ALL_AT_ONCE;
        int length = trouble == Trouble.DENSE ? 300 + random.nextInt(350) : 8 + random.nextInt(all ? 60 : 120);
        String content = content(length);
        ErrorCorrectionLevel level = trouble == Trouble.COVERED || trouble == Trouble.DAMAGED_FINDER
                ? random.nextBoolean() ? ErrorCorrectionLevel.Q : ErrorCorrectionLevel.H
                : ErrorCorrectionLevel.values()[random.nextInt(4)];
        ByteMatrix code = encode(content, level);
        int size = code.getWidth();
        double module = trouble == Trouble.TINY
                ? 1.7 + random.nextDouble() * 0.6
                : all
                        ? 3 + random.nextDouble() * 3
                        : trouble == Trouble.DENSE ? 2.5 + random.nextDouble() * 2 : 3 + random.nextDouble() * 4;
        double side = size * module;
        int picture = (int) (side * (1.35 + random.nextDouble() * 0.4)) + 40;
        float[] corners = corners(picture, side);
        PerspectiveTransform toModules = PerspectiveTransform.quadrilateralToQuadrilateral(
                corners[0],
                corners[1],
                corners[2],
                corners[3],
                corners[4],
                corners[5],
                corners[6],
                corners[7],
                0,
                0,
                size,
                0,
                size,
                size,
                0,
                size);
        double bend =
                trouble == Trouble.CURVED ? 0.04 + random.nextDouble() * 0.05 : all ? random.nextDouble() * 0.02 : 0;
        float[][] light = new float[picture][picture];
        float[] points = new float[2 * SUB * SUB];
        for (int y = 0; y < picture; y++) {
            for (int x = 0; x < picture; x++) {
                for (int i = 0; i < SUB * SUB; i++) {
                    points[2 * i] = x + (i % SUB + 0.5f) / SUB;
                    points[2 * i + 1] = y + (i / SUB + 0.5f) / SUB;
                }
                toModules.transformPoints(points);
                float sum = 0;
                for (int i = 0; i < SUB * SUB; i++) {
                    sum += value(code, points[2 * i], points[2 * i + 1], bend);
                }
                light[y][x] = sum / (SUB * SUB);
            }
        }
        return new Stressed(photograph(light, module), content, trouble);
    }

    private static final int SUB = 3;

    /** Reflectance: paper 1, ink 0. */
    private float value(ByteMatrix code, float u, float v, double bend) {
        int size = code.getWidth();
        double bentV = v + bend * size * 4 * (u / size) * (1 - u / size);
        int x = (int) Math.floor(u);
        int y = (int) Math.floor(bentV);
        if (x < -3 || y < -3 || x >= size + 3 || y >= size + 3) {
            return trouble == Trouble.INVERTED ? 0.15f : table(u, v);
        }
        boolean dark = x >= 0
                && y >= 0
                && x < size
                && y < size
                && code.get(trouble == Trouble.MIRRORED ? size - 1 - x : x, y) == 1;
        if (trouble == Trouble.COVERED && x > size * 0.5 && x < size * 0.68 && y > size * 0.35 && y < size * 0.52) {
            return 0.4f;
        }
        if (trouble == Trouble.DAMAGED_FINDER && x < 3 && y < 5) {
            return 1;
        }
        return dark == (trouble == Trouble.INVERTED) ? 1 : 0;
    }

    /** A table with a grain, darker than the paper. */
    private static float table(float u, float v) {
        return 0.62f + 0.08f * (float) Math.sin(u * 1.7 + Math.sin(v * 0.9));
    }

    private float[] corners(int picture, double side) {
        boolean all = trouble == Trouble.ALL_AT_ONCE;
        double angle = trouble == Trouble.ROTATED || all
                ? random.nextDouble() * 2 * Math.PI
                : (random.nextDouble() - 0.5) * 0.12;
        double lean = trouble == Trouble.PERSPECTIVE
                ? 0.15 + random.nextDouble() * 0.13
                : all ? random.nextDouble() * 0.1 : 0.01;
        double half = side / 2;
        double[][] square = {{-half, -half}, {half, -half}, {half, half}, {-half, half}};
        double leanAngle = random.nextDouble() * 2 * Math.PI;
        float[] corners = new float[8];
        for (int i = 0; i < 4; i++) {
            double x = square[i][0];
            double y = square[i][1];
            double depth = 1 + lean * (x * Math.cos(leanAngle) + y * Math.sin(leanAngle)) / half;
            x /= depth;
            y /= depth;
            double scale = all || trouble == Trouble.ROTATED || trouble == Trouble.PERSPECTIVE ? 0.85 : 1;
            corners[2 * i] = (float) (picture / 2.0 + scale * (x * Math.cos(angle) - y * Math.sin(angle)));
            corners[2 * i + 1] = (float) (picture / 2.0 + scale * (x * Math.sin(angle) + y * Math.cos(angle)));
        }
        return corners;
    }

    private Luminance photograph(float[][] light, double module) {
        boolean all = trouble == Trouble.ALL_AT_ONCE;
        int size = light.length;
        double black = trouble == Trouble.LOW_CONTRAST ? 110 + random.nextInt(30) : 25 + random.nextInt(30);
        double white = trouble == Trouble.LOW_CONTRAST ? black + 14 + random.nextInt(14) : 190 + random.nextInt(50);
        double slope = trouble == Trouble.UNEVEN_LIGHT
                ? 0.7 + random.nextDouble() * 0.2
                : all ? random.nextDouble() * 0.5 : 0.05;
        double from = random.nextDouble() * 2 * Math.PI;
        double glareX = size * (0.35 + random.nextDouble() * 0.3);
        double glareY = size * (0.35 + random.nextDouble() * 0.3);
        double glareSize = size * (0.07 + random.nextDouble() * 0.05);
        float[][] lit = new float[size][size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double along = ((x - size / 2.0) * Math.cos(from) + (y - size / 2.0) * Math.sin(from)) / size;
                double shade = 1 - slope * (along + 0.5);
                if (trouble == Trouble.UNEVEN_LIGHT && along > 0.1) {
                    shade *= 0.55;
                }
                double value = (black + light[y][x] * (white - black)) * shade;
                if (trouble == Trouble.GLARE) {
                    double distance = Math.hypot(x - glareX, y - glareY) / glareSize;
                    value += 300 * Math.exp(-distance * distance);
                }
                lit[y][x] = (float) Math.min(255, value);
            }
        }
        double blur = trouble == Trouble.BLURRED
                ? module * (0.5 + random.nextDouble() * 0.35)
                : all ? module * (0.15 + random.nextDouble() * 0.25) : 0.35;
        lit = gauss(lit, blur);
        if (trouble == Trouble.MOVED) {
            lit = moved(lit, module * (0.35 + random.nextDouble() * 0.45));
        }
        double noise =
                trouble == Trouble.NOISY ? 30 + random.nextDouble() * 35 : all ? 6 + random.nextDouble() * 10 : 2;
        byte[] pixels = new byte[size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                pixels[y * size + x] = (byte) Math.clamp(Math.round(lit[y][x] + random.nextGaussian() * noise), 0, 255);
            }
        }
        Luminance picture = new Luminance(size, size, pixels);
        return trouble == Trouble.JPEG || all ? compressed(picture, all ? 0.4f : 0.05f) : picture;
    }

    private static float[][] gauss(float[][] from, double sigma) {
        int radius = (int) Math.ceil(sigma * 3);
        double[] weights = new double[2 * radius + 1];
        double sum = 0;
        for (int i = -radius; i <= radius; i++) {
            weights[i + radius] = Math.exp(-i * i / (2 * sigma * sigma));
            sum += weights[i + radius];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return lines(lines(from, weights, 1, 0), weights, 0, 1);
    }

    private float[][] moved(float[][] from, double length) {
        double[] weights = new double[(int) Math.round(length) * 2 + 1];
        java.util.Arrays.fill(weights, 1.0 / weights.length);
        return random.nextBoolean() ? lines(from, weights, 1, 0) : lines(from, weights, 0, 1);
    }

    private static float[][] lines(float[][] from, double[] weights, int dx, int dy) {
        int size = from.length;
        int radius = weights.length / 2;
        float[][] to = new float[size][size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double sum = 0;
                for (int i = -radius; i <= radius; i++) {
                    sum += weights[i + radius]
                            * from[Math.clamp(y + i * dy, 0, size - 1)][Math.clamp(x + i * dx, 0, size - 1)];
                }
                to[y][x] = (float) sum;
            }
        }
        return to;
    }

    static Luminance compressed(Luminance picture, float quality) {
        try {
            BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
            image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.pixels());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(ImageIO.createImageOutputStream(file));
            writer.write(null, new IIOImage(image, null, null), parameters);
            ((javax.imageio.stream.ImageOutputStream) writer.getOutput()).close();
            writer.dispose();
            return Luminance.ofEncoded(file.toByteArray());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String content(int length) {
        StringBuilder text = new StringBuilder("https://example.invalid/");
        while (text.length() < length + 8) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static ByteMatrix encode(String content, ErrorCorrectionLevel level) {
        try {
            return Encoder.encode(content, level).getMatrix();
        } catch (WriterException tooLong) {
            throw new AssertionError(tooLong);
        }
    }
}
