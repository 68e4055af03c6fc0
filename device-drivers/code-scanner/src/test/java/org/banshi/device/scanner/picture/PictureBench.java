package org.banshi.device.scanner.picture;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How many stressed pictures ZXing reads, and how many we do, and how long it takes: a table on standard output. */
final class PictureBench {

    private PictureBench() {}

    /** Arguments: pictures a kind (default 20), budget a picture in milliseconds (default 2000). */
    public static void main(String[] arguments) {
        int pictures = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        Duration budget = Duration.ofMillis(arguments.length > 1 ? Long.parseLong(arguments[1]) : 2000);
        PictureDecoder decoder = new PictureDecoder();
        int allPlain = 0;
        int allOurs = 0;
        System.out.printf("%-16s %8s %8s %8s %8s %8s%n", "trouble", "ZXing", "ours", "wrong", "median", "slowest");
        for (Trouble trouble : Trouble.values()) {
            int plain = 0;
            int ours = 0;
            int wrong = 0;
            double[] millis = new double[pictures];
            for (int i = 0; i < pictures; i++) {
                StressPictures.Stressed stressed = StressPictures.picture(trouble, i);
                plain += plainZxing(stressed) ? 1 : 0;
                long start = System.nanoTime();
                List<FoundCode> found =
                        decoder.decode(stressed.picture(), Search.forQr().within(budget));
                millis[i] = (System.nanoTime() - start) / 1e6;
                if (!found.isEmpty()) {
                    boolean right = isRight(stressed, found.getFirst());
                    ours += right ? 1 : 0;
                    wrong += right ? 0 : 1;
                }
            }
            Arrays.sort(millis);
            System.out.printf(
                    "%-16s %8d %8d %8d %8.1f %8.1f%n",
                    trouble, plain, ours, wrong, millis[pictures / 2], millis[pictures - 1]);
            allPlain += plain;
            allOurs += ours;
        }
        System.out.printf("%-16s %8d %8d of %d%n", "all", allPlain, allOurs, pictures * Trouble.values().length);
    }

    static boolean isRight(StressPictures.Stressed stressed, FoundCode code) {
        return Arrays.equals(code.bytes(), stressed.content().getBytes(StandardCharsets.US_ASCII));
    }

    static boolean plainZxing(StressPictures.Stressed stressed) {
        try {
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(Binarisers.source(stressed.picture())));
            String text = new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
            return text.equals(stressed.content());
        } catch (ReaderException none) {
            return false;
        }
    }
}
