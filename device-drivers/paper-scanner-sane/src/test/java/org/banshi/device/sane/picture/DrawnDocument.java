package org.banshi.device.sane.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.SplittableRandom;

/**
 * A fictional document, drawn without fonts (strokes in squares, as Chinese text is seen from afar), with a photo, a
 * table and a red seal, and lines of text close to all its edges; then laid somewhere and looked at.
 */
public final class DrawnDocument {

    private final double widthMillimetres;
    private final double heightMillimetres;
    private final int dotsPerInch;
    private final BufferedImage image;

    private DrawnDocument(double widthMillimetres, double heightMillimetres, int dotsPerInch) {
        this.widthMillimetres = widthMillimetres;
        this.heightMillimetres = heightMillimetres;
        this.dotsPerInch = dotsPerInch;
        this.image = new BufferedImage(pixels(widthMillimetres), pixels(heightMillimetres), BufferedImage.TYPE_INT_RGB);
    }

    public static DrawnDocument a4(int dotsPerInch) {
        return of(210, 297, dotsPerInch);
    }

    public static DrawnDocument of(double widthMillimetres, double heightMillimetres, int dotsPerInch) {
        DrawnDocument document = blank(widthMillimetres, heightMillimetres, dotsPerInch);
        Graphics2D graphics = document.graphics();
        document.text(graphics, 4, widthMillimetres - 4, 4, heightMillimetres - 4);
        document.photoAndSeal(graphics);
        graphics.dispose();
        return document;
    }

    public static DrawnDocument blank(double widthMillimetres, double heightMillimetres, int dotsPerInch) {
        DrawnDocument document = new DrawnDocument(widthMillimetres, heightMillimetres, dotsPerInch);
        Graphics2D graphics = document.graphics();
        graphics.setColor(new Color(0xF4F3F0));
        graphics.fill(new Rectangle2D.Double(0, 0, widthMillimetres, heightMillimetres));
        graphics.dispose();
        return document;
    }

    /** A dark band all along its upper edge, as some certificates have. */
    public DrawnDocument withBand(double millimetres, Color colour) {
        Graphics2D graphics = graphics();
        graphics.setColor(colour);
        graphics.fill(new Rectangle2D.Double(0, 0, widthMillimetres, millimetres));
        graphics.dispose();
        return this;
    }

    public Raster raster() {
        return raster(image);
    }

    public enum Ground {
        BLACK_LID,
        WHITE_LID,
        WOOD
    }

    /** How it is looked at. */
    public record View(
            Ground ground,
            double widthMillimetres,
            double heightMillimetres,
            double skewDegrees,
            double left,
            double top,
            double shade,
            double noise) {

        public static View of(Ground ground, double skewDegrees) {
            return new View(ground, 300, 380, skewDegrees, 45, 42, 0.12, 4);
        }

        public View shaded(double part) {
            return new View(ground, widthMillimetres, heightMillimetres, skewDegrees, left, top, part, noise);
        }

        public View at(double left, double top) {
            return new View(ground, widthMillimetres, heightMillimetres, skewDegrees, left, top, shade, noise);
        }

        public View sized(double width, double height) {
            return new View(ground, width, height, skewDegrees, left, top, shade, noise);
        }
    }

    /** The document turned clockwise about its middle on the ground, in uneven light, with a sensor's noise. */
    public Raster seen(View view, DrawnDocument... besides) {
        BufferedImage scene = new BufferedImage(
                pixels(view.widthMillimetres), pixels(view.heightMillimetres), BufferedImage.TYPE_INT_RGB);
        ground(scene, view.ground);
        double dots = dotsPerInch / 25.4;
        AffineTransform place = AffineTransform.getTranslateInstance(view.left * dots, view.top * dots);
        place.rotate(Math.toRadians(view.skewDegrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
        Graphics2D graphics = scene.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, new AffineTransformOp(place, AffineTransformOp.TYPE_BILINEAR), 0, 0);
        for (DrawnDocument beside : besides) {
            graphics.drawImage(beside.image, 2, 2, null);
        }
        graphics.dispose();
        light(scene, view);
        return raster(scene);
    }

    private void ground(BufferedImage scene, Ground ground) {
        SplittableRandom random = new SplittableRandom(7);
        int[] pixels = pixels(scene);
        int[] grain = new int[scene.getWidth()];
        int value = 0;
        for (int x = 0; x < grain.length; x++) {
            value = Math.clamp(value + random.nextInt(-6, 7), -28, 28);
            grain[x] = value;
        }
        for (int y = 0; y < scene.getHeight(); y++) {
            int wave = (int) (12 * Math.sin(y * 25.4 / dotsPerInch / 18));
            for (int x = 0; x < scene.getWidth(); x++) {
                int there = grain[Math.floorMod(x + wave, grain.length)];
                pixels[y * scene.getWidth() + x] = switch (ground) {
                    case BLACK_LID -> 0x1C1C1E;
                    case WHITE_LID -> 0xF6F6F6;
                    case WOOD -> (160 + there) << 16 | (115 + there) << 8 | 72 + there;
                };
            }
        }
    }

    private static void light(BufferedImage scene, View view) {
        SplittableRandom random = new SplittableRandom(11);
        int[] pixels = pixels(scene);
        int width = scene.getWidth();
        for (int at = 0; at < pixels.length; at++) {
            double place = (double) (at % width) / width + (double) (at / width) / scene.getHeight();
            double light = 1 - view.shade * place / 2;
            int rgb = pixels[at];
            int noise = (int) Math.round((random.nextDouble() + random.nextDouble() - 1) * 2 * view.noise);
            pixels[at] = level((rgb >> 16 & 0xFF) * light + noise) << 16
                    | level((rgb >> 8 & 0xFF) * light + noise) << 8
                    | level((rgb & 0xFF) * light + noise);
        }
    }

    private static int level(double value) {
        return (int) Math.clamp(value, 0, 255);
    }

    private void text(Graphics2D graphics, double left, double right, double top, double bottom) {
        SplittableRandom random = new SplittableRandom(3);
        graphics.setColor(new Color(0x202020));
        double size = 3.7;
        for (double y = top; y + size <= bottom; y += 6.5) {
            double end = random.nextInt(5) == 0 ? left + (right - left) * random.nextDouble(0.3, 0.9) : right;
            for (double x = left; x + size <= end; x += 4.1) {
                character(graphics, random, x, y, size);
            }
        }
    }

    private static void character(Graphics2D graphics, SplittableRandom random, double x, double y, double size) {
        graphics.setStroke(new BasicStroke(0.35f));
        int strokes = random.nextInt(4, 8);
        for (int stroke = 0; stroke < strokes; stroke++) {
            double a = random.nextDouble(0.05, 0.95) * size;
            double b = random.nextDouble(0.0, 0.4) * size;
            double c = random.nextDouble(0.6, 1.0) * size;
            graphics.draw(
                    switch (random.nextInt(5)) {
                        case 0, 1 -> new Line2D.Double(x + b, y + a, x + c, y + a);
                        case 2, 3 -> new Line2D.Double(x + a, y + b, x + a, y + c);
                        default -> new Line2D.Double(x + b, y + c, x + c, y + b);
                    });
        }
    }

    private void photoAndSeal(Graphics2D graphics) {
        double photo = Math.min(25, widthMillimetres / 4);
        double left = widthMillimetres - photo - 10;
        graphics.setColor(new Color(0x7A93B0));
        graphics.fill(new Rectangle2D.Double(left, 12, photo, photo * 1.4));
        graphics.setColor(new Color(0x3A302A));
        graphics.fill(new Ellipse2D.Double(left + photo / 4, 16, photo / 2, photo * 0.7));
        graphics.setColor(new Color(0xC81E1E));
        graphics.setStroke(new BasicStroke(1.2f));
        double seal = Math.min(40, widthMillimetres / 4);
        graphics.draw(new Ellipse2D.Double(left - seal / 2, heightMillimetres - seal - 12, seal, seal));
    }

    private Graphics2D graphics() {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(dotsPerInch / 25.4, dotsPerInch / 25.4);
        return graphics;
    }

    private int pixels(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * dotsPerInch);
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static Raster raster(BufferedImage image) {
        byte[] samples = new byte[image.getWidth() * image.getHeight() * 3];
        int at = 0;
        for (int rgb : pixels(image)) {
            samples[at++] = (byte) (rgb >> 16);
            samples[at++] = (byte) (rgb >> 8);
            samples[at++] = (byte) rgb;
        }
        return new Raster(image.getWidth(), image.getHeight(), 3, samples);
    }
}
