package org.banshi.packaging.demo;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads QR codes from pictures, as a phone does. */
final class Codes {

    private static final Pattern APPLICATION = Pattern.compile("/f/([0-9a-f-]{36})$");

    private Codes() {}

    /** The application that the code on the picture leads to. */
    static UUID application(BufferedImage picture, String where) throws IOException {
        String text = read(picture, where);
        Matcher matcher = APPLICATION.matcher(text);
        if (!matcher.find()) {
            throw new IOException("The code on " + where + " is not a follow-up address.");
        }
        return UUID.fromString(matcher.group(1));
    }

    private static String read(BufferedImage picture, String where) throws IOException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException none) {
            throw new IOException("There is no readable code on " + where + ".", none);
        } catch (ReaderException damaged) {
            throw new IOException("The code on " + where + " cannot be read.", damaged);
        }
    }
}
