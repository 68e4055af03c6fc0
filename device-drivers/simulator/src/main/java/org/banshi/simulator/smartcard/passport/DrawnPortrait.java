package org.banshi.simulator.smartcard.passport;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A face of a few circles, which nobody takes for a photograph, and DG2 around it (ISO 19794-5). */
final class DrawnPortrait {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 320;

    private DrawnPortrait() {}

    static byte[] jpeg() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xE8F0FA));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x3A6EA5));
        pen.fillOval(30, 230, 180, 160);
        pen.setColor(new Color(0xF6D27A));
        pen.fillOval(60, 70, 120, 150);
        pen.setColor(Color.DARK_GRAY);
        pen.fillOval(92, 125, 12, 12);
        pen.fillOval(136, 125, 12, 12);
        pen.setStroke(new BasicStroke(4));
        pen.drawArc(95, 150, 50, 35, 200, 140);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (!ImageIO.write(image, "jpeg", out)) {
                throw new IllegalStateException("this Java writes no JPEG");
            }
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** DG2 with one face. */
    static byte[] dataGroup(byte[] picture) {
        byte[] header = Tlv.join(
                Tlv.of(0x80, new byte[] {1, 1}),
                Tlv.of(0x81, new byte[] {2}),
                Tlv.of(0x87, new byte[] {1, 1}),
                Tlv.of(0x88, new byte[] {0, 8}));
        byte[] template = Tlv.of(0x7F60, Tlv.of(0xA1, header), Tlv.of(0x5F2E, record(picture)));
        return Tlv.of(0x75, Tlv.of(0x7F61, Tlv.of(0x02, new byte[] {1}), template));
    }

    private static byte[] record(byte[] picture) {
        int face = 20 + 12 + picture.length;
        byte[] general = "FAC\u0000010\u0000".getBytes(StandardCharsets.US_ASCII);
        byte[] image = Tlv.join(new byte[] {1, 0}, number(WIDTH, 2), number(HEIGHT, 2), new byte[6]);
        return Tlv.join(general, number(14 + face, 4), number(1, 2), number(face, 4), new byte[16], image, picture);
    }

    private static byte[] number(int value, int bytes) {
        byte[] number = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            number[bytes - 1 - i] = (byte) (value >> 8 * i);
        }
        return number;
    }
}
