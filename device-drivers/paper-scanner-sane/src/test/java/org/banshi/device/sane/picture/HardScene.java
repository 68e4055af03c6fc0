package org.banshi.device.sane.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.SplittableRandom;
import org.banshi.device.sane.picture.DrawnDocument.Ground;

/** What terminals see and edges are hard to find in; drawn in millimetres. */
final class HardScene {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final BufferedImage image;
    private final double dots;

    private HardScene(Ground ground, double width, double height, int dotsPerInch) {
        this.dots = dotsPerInch / MILLIMETRES_PER_INCH;
        // A blank of no size lends its ground.
        Raster seen = DrawnDocument.blank(0.5, 0.5, dotsPerInch)
                .seen(new DrawnDocument.View(ground, width, height, 0, 0, 0, 0, 0));
        this.image = new BufferedImage(seen.width(), seen.height(), BufferedImage.TYPE_INT_RGB);
        image.createGraphics().drawImage(PageJpeg.image(seen), 0, 0, null);
    }

    /** White paper under a white lid: its right and lower edges throw a hair of shadow, the others none. */
    static HardScene whiteOnWhite(double width, double height, double degrees, int dotsPerInch) {
        HardScene scene = new HardScene(Ground.WHITE_LID, 216, 297, dotsPerInch);
        Graphics2D graphics = scene.turned(degrees, 12, 15, width, height);
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.setColor(new Color(0xDCDCDC));
        graphics.draw(new Line2D.Double(width, 0.5, width, height));
        graphics.draw(new Line2D.Double(0.5, height, width, height));
        scene.sheet(graphics, DrawnDocument.of(width, height, dotsPerInch), width, height);
        return scene;
    }

    /** An identity card's front, pale in all colours, alone on the glass. */
    static HardScene card(Ground ground, double degrees, int dotsPerInch) {
        HardScene scene = new HardScene(ground, 216, 297, dotsPerInch);
        scene.card(scene.turned(degrees, 20, 25, 85.6, 54));
        return scene;
    }

    /** As large as the glass, and laid a little askew: hair-thin wedges of the lid are seen at its edges. */
    static HardScene fillingTheGlass(Ground lid, double degrees, int dotsPerInch) {
        HardScene scene = new HardScene(lid, 210, 297, dotsPerInch);
        scene.sheet(scene.turned(degrees, 0, 0, 210, 297), DrawnDocument.a4(dotsPerInch), 210, 297);
        return scene;
    }

    /** A household booklet, open: two pages with a dark gutter between them, over which they bend down. */
    static HardScene booklet(Ground ground, double degrees, int dotsPerInch) {
        HardScene scene = new HardScene(ground, 297, 297, dotsPerInch);
        Graphics2D graphics = scene.turned(degrees, 43, 77, 210, 143);
        DrawnDocument page = DrawnDocument.of(105, 143, dotsPerInch);
        scene.sheet(graphics, page, 105, 143);
        graphics.translate(105, 0);
        scene.sheet(graphics, page, 105, 143);
        graphics.translate(-105, 0);
        graphics.setPaint(new GradientPaint(93, 0, new Color(0, 0, 0, 0), 105, 0, new Color(0, 0, 0, 170)));
        graphics.fill(new Rectangle2D.Double(93, 0, 12, 143));
        graphics.setPaint(new GradientPaint(105, 0, new Color(0, 0, 0, 170), 117, 0, new Color(0, 0, 0, 0)));
        graphics.fill(new Rectangle2D.Double(105, 0, 12, 143));
        return scene;
    }

    /** A4 under a document camera's own lamp: a bright spot, dark corners, one side in the shadow of a person. */
    static HardScene underACamera(Ground ground, double degrees, int dotsPerInch) {
        HardScene scene = new HardScene(ground, 420, 315, dotsPerInch);
        scene.sheet(scene.turned(degrees, 105, 9, 210, 297), DrawnDocument.a4(dotsPerInch), 210, 297);
        scene.dim();
        return scene;
    }

    /** One character in pencil, far from everything else. */
    HardScene withPencilMark() {
        Graphics2D graphics = turned(0, 0, 0, 0, 0);
        graphics.setColor(new Color(0x909090));
        graphics.setStroke(new BasicStroke(0.4f));
        for (double stroke = 0; stroke < 4; stroke++) {
            graphics.draw(new Line2D.Double(150, 200 + stroke, 154, 200 + stroke));
        }
        return this;
    }

    /** As a sensor sees it. */
    Raster seen() {
        SplittableRandom random = new SplittableRandom(11);
        byte[] samples = new byte[image.getWidth() * image.getHeight() * 3];
        int at = 0;
        for (int rgb : pixels()) {
            int noise = (int) Math.round((random.nextDouble() + random.nextDouble() - 1) * 6);
            for (int shift = 16; shift >= 0; shift -= 8) {
                samples[at++] = (byte) Math.clamp((rgb >> shift & 0xFF) + noise, 0, 255);
            }
        }
        return new Raster(image.getWidth(), image.getHeight(), 3, samples);
    }

    private void dim() {
        int[] pixels = pixels();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double across = (double) x / image.getWidth();
                double down = (double) y / image.getHeight();
                double light = 0.75 - 0.5 * (Math.pow(across - 0.6, 2) + Math.pow(down - 0.35, 2));
                // A head's shadow with a soft edge.
                light *= 1 - 0.45 / (1 + Math.exp((across + 0.5 * down - 0.55) * 14));
                int at = y * image.getWidth() + x;
                int rgb = pixels[at];
                pixels[at] = (int) ((rgb >> 16 & 0xFF) * light) << 16
                        | (int) ((rgb >> 8 & 0xFF) * light) << 8
                        | (int) ((rgb & 0xFF) * light);
            }
        }
    }

    private int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private void card(Graphics2D graphics) {
        Shape outline = new RoundRectangle2D.Double(0, 0, 85.6, 54, 6.36, 6.36);
        graphics.setPaint(new GradientPaint(0, 0, new Color(0xD3E4EE), 85, 54, new Color(0xEBDDE0)));
        graphics.fill(outline);
        graphics.clip(outline);
        graphics.setColor(new Color(0x2F5D86));
        graphics.setStroke(new BasicStroke(0.12f));
        for (int ring = 4; ring < 40; ring += 2) {
            graphics.draw(new Ellipse2D.Double(30 - ring, 27 - ring * 0.6, 2 * ring, 1.2 * ring));
        }
        graphics.setColor(new Color(0xB9C4CC));
        graphics.fill(new Rectangle2D.Double(57, 8, 24, 30));
        graphics.setColor(new Color(0x3A302A));
        graphics.fill(new Ellipse2D.Double(63, 12, 12, 16));
        graphics.setColor(new Color(0x151515));
        graphics.setStroke(new BasicStroke(0.35f));
        SplittableRandom random = new SplittableRandom(5);
        for (double line : new double[] {7, 14, 21, 28, 44}) {
            for (double x = 6; x < 48; x += 3.4) {
                for (int stroke = 0; stroke < 4; stroke++) {
                    double at = random.nextDouble(2.8);
                    graphics.draw(
                            stroke % 2 == 0
                                    ? new Line2D.Double(x, line + at, x + 2.6, line + at)
                                    : new Line2D.Double(x + at, line, x + at, line + 2.8));
                }
            }
        }
    }

    private void sheet(Graphics2D graphics, DrawnDocument document, double width, double height) {
        graphics.drawImage(
                PageJpeg.image(document.raster()),
                AffineTransform.getScaleInstance(
                        width / document.raster().width(),
                        height / document.raster().height()),
                null);
    }

    private Graphics2D turned(double degrees, double left, double top, double width, double height) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.scale(dots, dots);
        graphics.translate(left, top);
        graphics.rotate(Math.toRadians(degrees), width / 2, height / 2);
        return graphics;
    }
}
