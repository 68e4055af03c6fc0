package org.banshi.device.scanner.picture;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Error correction level and mask: five bits, told twice in fifteen each (ISO/IEC 18004, clause 7.9). */
record QrFormat(ErrorCorrectionLevel level, int mask) {

    private static final int GENERATOR = 0x537;
    private static final int XOR = 0x5412;

    /** The code corrects three errors. */
    private static final int MOST_ERRORS = 3;

    private record Candidate(int data, int errors) {}

    /** What the code may say, the likeliest first; mostly one. */
    static List<QrFormat> read(BitMatrix code) {
        int first = first(code);
        int second = second(code);
        List<Candidate> candidates = new ArrayList<>();
        for (int data = 0; data < 32; data++) {
            int word = encode(data);
            int errors = Math.min(Integer.bitCount(word ^ first), Integer.bitCount(word ^ second));
            if (errors <= MOST_ERRORS) {
                candidates.add(new Candidate(data, errors));
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::errors))
                .limit(2)
                .map(best -> new QrFormat(ErrorCorrectionLevel.forBits(best.data() >> 3), best.data() & 7))
                .toList();
    }

    boolean inverts(int x, int y) {
        return switch (mask) {
            case 0 -> (x + y) % 2 == 0;
            case 1 -> y % 2 == 0;
            case 2 -> x % 3 == 0;
            case 3 -> (x + y) % 3 == 0;
            case 4 -> (y / 2 + x / 3) % 2 == 0;
            case 5 -> x * y % 6 == 0;
            case 6 -> x * y % 6 < 3;
            default -> (x + y + x * y % 3) % 2 == 0;
        };
    }

    private static int encode(int data) {
        int rest = data << 10;
        for (int bit = 14; bit >= 10; bit--) {
            if ((rest >> bit & 1) != 0) {
                rest ^= GENERATOR << (bit - 10);
            }
        }
        return (data << 10 | rest) ^ XOR;
    }

    private static int first(BitMatrix code) {
        int bits = 0;
        for (int x = 0; x <= 5; x++) {
            bits = append(bits, code.get(x, 8));
        }
        bits = append(bits, code.get(7, 8));
        bits = append(bits, code.get(8, 8));
        bits = append(bits, code.get(8, 7));
        for (int y = 5; y >= 0; y--) {
            bits = append(bits, code.get(8, y));
        }
        return bits;
    }

    private static int second(BitMatrix code) {
        int dimension = code.getHeight();
        int bits = 0;
        for (int y = dimension - 1; y >= dimension - 7; y--) {
            bits = append(bits, code.get(8, y));
        }
        for (int x = dimension - 8; x < dimension; x++) {
            bits = append(bits, code.get(x, 8));
        }
        return bits;
    }

    private static int append(int bits, boolean dark) {
        return bits << 1 | (dark ? 1 : 0);
    }
}
