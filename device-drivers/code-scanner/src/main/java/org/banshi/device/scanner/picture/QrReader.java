package org.banshi.device.scanner.picture;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.reedsolomon.GenericGF;
import com.google.zxing.common.reedsolomon.ReedSolomonDecoder;
import com.google.zxing.common.reedsolomon.ReedSolomonException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import java.util.Optional;

/**
 * From modules to payload. ZXing's decoder is not asked, because it fails where it cannot guess the text's encoding;
 * its error correction and tables are.
 */
final class QrReader {

    private final ReedSolomonDecoder corrector = new ReedSolomonDecoder(GenericGF.QR_CODE_FIELD_256);

    /** The payload if error correction vouches for all of it; also of a code that is seen in a mirror. */
    Optional<QrPayload> read(BitMatrix code, QrLayout layout) {
        return readOneWay(code, layout).or(() -> readOneWay(transposed(code), layout));
    }

    private Optional<QrPayload> readOneWay(BitMatrix code, QrLayout layout) {
        for (QrFormat format : QrFormat.read(code)) {
            byte[] codewords = codewords(code, layout, format);
            Optional<QrPayload> payload = corrected(codewords, layout.version(), format)
                    .flatMap(data -> QrPayload.parse(data, layout.version().getVersionNumber()));
            if (payload.isPresent()) {
                return payload;
            }
        }
        return Optional.empty();
    }

    /** Two columns at a time, up and down in turn, from the right; the column of the timing pattern is left out. */
    private static byte[] codewords(BitMatrix code, QrLayout layout, QrFormat format) {
        int dimension = layout.dimension();
        byte[] codewords = new byte[layout.version().getTotalCodewords()];
        int bit = 0;
        boolean up = true;
        for (int right = dimension - 1; right > 0; right -= 2) {
            if (right == 6) {
                right--;
            }
            for (int i = 0; i < dimension; i++) {
                int y = up ? dimension - 1 - i : i;
                for (int x = right; x >= right - 1; x--) {
                    if (!layout.isFunction(x, y) && bit < codewords.length * 8) {
                        if (code.get(x, y) != format.inverts(x, y)) {
                            codewords[bit / 8] |= (byte) (0x80 >> bit % 8);
                        }
                        bit++;
                    }
                }
            }
            up = !up;
        }
        return codewords;
    }

    private Optional<byte[]> corrected(byte[] codewords, Version version, QrFormat format) {
        Version.ECBlocks blocks = version.getECBlocksForLevel(format.level());
        int correction = blocks.getECCodewordsPerBlock();
        int count = blocks.getNumBlocks();
        int shortData = (codewords.length - count * correction) / count;
        int longFrom = count - (codewords.length - count * correction) % count;
        byte[] data = new byte[codewords.length - count * correction];
        int most = (correction - detectionOnly(version, format)) / 2;
        int at = 0;
        for (int block = 0; block < count; block++) {
            int length = shortData + (block >= longFrom ? 1 : 0);
            int[] words = new int[length + correction];
            for (int i = 0; i < words.length; i++) {
                words[i] = codewords[index(i, block, length, shortData, count, longFrom)] & 0xFF;
            }
            try {
                if (corrector.decodeWithECCount(words, correction) > most) {
                    return Optional.empty();
                }
            } catch (ReedSolomonException | IllegalStateException | IllegalArgumentException beyondRepair) {
                // ZXing's arithmetic throws the latter two on some sets of errors that nothing can mend.
                return Optional.empty();
            }
            for (int i = 0; i < length; i++) {
                data[at++] = (byte) words[i];
            }
        }
        return Optional.of(data);
    }

    /** Blocks are interleaved; the last ones may have one data codeword more. */
    private static int index(int i, int block, int length, int shortData, int count, int longFrom) {
        if (i < shortData) {
            return i * count + block;
        }
        if (i < length) {
            return shortData * count + block - longFrom;
        }
        return shortData * count + (count - longFrom) + (i - length) * count + block;
    }

    /** Small versions keep some check words for detecting errors only (ISO/IEC 18004, table 9, value p). */
    private static int detectionOnly(Version version, QrFormat format) {
        return switch (version.getVersionNumber()) {
            case 1 ->
                switch (format.level()) {
                    case L -> 3;
                    case M -> 2;
                    case Q, H -> 1;
                };
            case 2 -> format.level() == ErrorCorrectionLevel.L ? 2 : 0;
            case 3 -> format.level() == ErrorCorrectionLevel.L ? 1 : 0;
            default -> 0;
        };
    }

    private static BitMatrix transposed(BitMatrix code) {
        BitMatrix other = new BitMatrix(code.getHeight(), code.getWidth());
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    other.set(y, x);
                }
            }
        }
        return other;
    }
}
