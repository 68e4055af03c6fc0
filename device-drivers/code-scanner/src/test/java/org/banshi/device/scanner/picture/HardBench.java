package org.banshi.device.scanner.picture;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many codes of {@link HardPictures} ZXing reads (all formats, TRY_HARDER) and how many we do: a table. */
final class HardBench {

    private HardBench() {}

    /** Arguments: pictures a kind (default 10), budget a picture in milliseconds (2000), kinds (all). */
    public static void main(String[] arguments) {
        int pictures = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        Duration budget = Duration.ofMillis(arguments.length > 1 ? Long.parseLong(arguments[1]) : 2000);
        List<Hardship> kinds = arguments.length > 2
                ? Arrays.stream(arguments).skip(2).map(Hardship::valueOf).toList()
                : List.of(Hardship.values());
        Score all = new Score();
        System.out.printf(
                "%-16s %6s %6s %6s %6s %6s %8s %8s%n",
                "hardship", "codes", "ZXing", "wrong", "ours", "wrong", "median", "slowest");
        for (Hardship kind : kinds) {
            Score score = new Score();
            double[] millis = new double[pictures];
            for (int seed = 0; seed < pictures; seed++) {
                HardPictures.Taken taken = HardPictures.take(kind, seed);
                score.plain(taken, plain(taken));
                long start = System.nanoTime();
                Set<String> ours = ours(taken, kind, budget, new PictureDecoder());
                millis[seed] = (System.nanoTime() - start) / 1e6;
                score.ours(taken, ours);
            }
            Arrays.sort(millis);
            System.out.printf("%-16s %s %8.0f %8.0f%n", kind, score.line(), millis[pictures / 2], millis[pictures - 1]);
            all.add(score);
        }
        System.out.printf("%-16s %s%n", "all", all.line());
    }

    static Set<String> ours(HardPictures.Taken taken, Hardship kind, Duration budget, PictureDecoder decoder) {
        Search search = new Search(
                kind.isLinear() ? Symbology.LINEAR : Symbology.ERROR_CORRECTED,
                taken.contents().size(),
                budget);
        Set<String> found = new HashSet<>();
        for (FoundCode code : decoder.decode(taken.picture(), search)) {
            found.add(new String(code.bytes(), StandardCharsets.ISO_8859_1));
        }
        return found;
    }

    /** As an application uses ZXing that knows nothing of the picture. */
    static Set<String> plain(HardPictures.Taken taken) {
        LuminanceSource source = Binarisers.source(taken.picture());
        Map<DecodeHintType, Object> hints = Map.of(DecodeHintType.TRY_HARDER, true);
        MultiFormatReader reader = new MultiFormatReader();
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
        Set<String> found = new HashSet<>();
        try {
            if (taken.contents().size() == 1) {
                found.add(reader.decode(bitmap, hints).getText());
            } else {
                for (Result result : new GenericMultipleBarcodeReader(reader).decodeMultiple(bitmap, hints)) {
                    found.add(result.getText());
                }
            }
        } catch (ReaderException | RuntimeException none) {
            return found;
        }
        return found;
    }

    /** Counts of one kind. */
    private static final class Score {
        private int codes;
        private int plain;
        private int plainWrong;
        private int ours;
        private int oursWrong;

        void plain(HardPictures.Taken taken, Set<String> found) {
            codes += taken.contents().size();
            plain += right(taken, found);
            plainWrong += found.size() - right(taken, found);
        }

        void ours(HardPictures.Taken taken, Set<String> found) {
            ours += right(taken, found);
            oursWrong += found.size() - right(taken, found);
        }

        void add(Score other) {
            codes += other.codes;
            plain += other.plain;
            plainWrong += other.plainWrong;
            ours += other.ours;
            oursWrong += other.oursWrong;
        }

        String line() {
            return String.format("%6d %6d %6d %6d %6d", codes, plain, plainWrong, ours, oursWrong);
        }

        private static int right(HardPictures.Taken taken, Set<String> found) {
            return (int) found.stream().filter(taken.contents()::contains).count();
        }
    }
}
