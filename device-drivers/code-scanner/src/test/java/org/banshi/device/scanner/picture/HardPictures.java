package org.banshi.device.scanner.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Photographs of codes as a pinhole camera takes them: printed on a plane or a cylinder, tilted, lit, damaged, out of
 * focus. The same kind and seed make the same picture. Lengths on paper are in modules.
 */
final class HardPictures {

    /** A picture and what its codes say. */
    record Taken(Luminance picture, List<String> contents) {}

    private static final int SUB = 3;

    private final Hardship hardship;
    private final Random random;
    private final List<String> contents = new ArrayList<>();
    private final List<BitMatrix> codes = new ArrayList<>();

    private int columns = 1;
    private double quiet = 4;
    private double tall = 1;
    private double tilt;
    private double tiltTowards;
    private double roll;
    private double module;
    private double radius;
    private double crumple;
    private double blur = 0.5;
    private double motion;
    private double noise = 3;
    private double black = 35;
    private double white = 205;
    private float quality = 0.8f;

    private HardPictures(Hardship hardship, long seed) {
        this.hardship = hardship;
        this.random = new Random(seed * 7919 + hardship.ordinal());
    }

    static Taken take(Hardship hardship, long seed) {
        return new HardPictures(hardship, seed).take();
    }

    private Taken take() {
        tilt = between(0, 18);
        tiltTowards = between(0, 360);
        roll = between(0, 360);
        module = between(3.5, 7);
        arrange();
        int count = hardship == Hardship.LOTS ? columns * columns : 1;
        for (int i = 0; i < count; i++) {
            String content = content();
            contents.add(content);
            codes.add(encode(content));
        }
        Camera camera = new Camera();
        float[][] seen = camera.shoot();
        if (motion > 0) {
            seen = SensorEffects.moved(seen, motion * module, between(0, 180));
        }
        seen = SensorEffects.gauss(seen, Math.max(0.4, hardship == Hardship.BLURRED ? blur * module : blur));
        return new Taken(SensorEffects.sensed(seen, noise, quality, random), List.copyOf(contents));
    }

    private void arrange() {
        switch (hardship) {
            case BLURRED -> blur = between(0.55, 0.95);
            case MOTION -> motion = between(1.0, 2.2);
            case DARK -> {
                black = 8;
                white = between(18, 34);
                noise = 3;
            }
            case OVEREXPOSED -> {
                black = between(150, 200);
                white = 330;
            }
            case CLOSE -> {
                module = between(9, 16);
                quiet = between(0.3, 2);
                roll = between(-15, 15);
            }
            case CURVED -> radius = between(0.55, 1.1);
            case CRUMPLED -> crumple = between(0.6, 1.1);
            case HIGH_VERSION -> {
                module = between(2.6, 4);
                tilt = between(0, 8);
                roll = between(-20, 20);
            }
            case LOTS -> {
                columns = 4;
                module = between(2.8, 4);
                tilt = between(0, 25);
            }
            case MONITOR -> module = between(3, 6);
            case NO_QUIET_ZONE -> quiet = 0.5;
            case PERSPECTIVE -> tilt = between(48, 66);
            case FAR_AWAY -> {
                module = between(1.45, 1.9);
                tilt = between(0, 8);
                noise = 2;
                quality = 0.95f;
            }
            case NOISY -> noise = between(40, 65);
            case AZTEC, DATA_MATRIX -> {
                tilt = between(0, 35);
                module = between(2.5, 6);
                blur = between(0.4, 1.2);
            }
            case PDF417 -> {
                tilt = between(0, 25);
                module = between(1.8, 3.5);
                roll = random.nextInt(4) * 90 + between(-12, 12);
            }
            case EAN_13, CODE_128, CODE_39, ITF -> {
                tilt = between(0, 35);
                module = between(1.6, 3.5);
                tall = 40;
                quiet = 9;
                blur = between(0.4, 1);
            }
            default -> {}
        }
    }

    private double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    private String content() {
        return switch (hardship.format()) {
            case EAN_13 -> ean13();
            case ITF -> digits(14);
            case CODE_39, CODE_128 -> "BANSHI-" + digits(6);
            default -> {
                int length = hardship == Hardship.HIGH_VERSION
                        ? 800 + random.nextInt(700)
                        : hardship == Hardship.LOTS ? 20 : 12 + random.nextInt(60);
                StringBuilder text = new StringBuilder("https://example.invalid/");
                while (text.length() < length + 20) {
                    text.append((char) ('a' + random.nextInt(26)));
                }
                yield text.toString();
            }
        };
    }

    private String digits(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(random.nextInt(10));
        }
        return text.toString();
    }

    private String ean13() {
        String twelve = "690" + digits(9);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return twelve + (10 - sum % 10) % 10;
    }

    private BitMatrix encode(String content) {
        BarcodeFormat format = hardship.format();
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.MARGIN, 0);
        if (format == BarcodeFormat.QR_CODE) {
            ErrorCorrectionLevel any = ErrorCorrectionLevel.values()[random.nextInt(4)];
            boolean strong = hardship == Hardship.DAMAGED
                    || hardship == Hardship.DAMAGED_FINDER
                    || hardship == Hardship.LOGO
                    || hardship == Hardship.BRIGHT_SPOTS
                    || hardship == Hardship.GLARE;
            ErrorCorrectionLevel level =
                    strong ? ErrorCorrectionLevel.H : hardship == Hardship.LOTS ? ErrorCorrectionLevel.M : any;
            hints.put(EncodeHintType.ERROR_CORRECTION, level);
        }
        try {
            BitMatrix matrix = new MultiFormatWriter().encode(content, format, 1, 1, hints);
            int[] used = matrix.getEnclosingRectangle();
            BitMatrix bare = new BitMatrix(used[2], used[3]);
            for (int y = 0; y < used[3]; y++) {
                for (int x = 0; x < used[2]; x++) {
                    if (matrix.get(used[0] + x, used[1] + y)) {
                        bare.set(x, y);
                    }
                }
            }
            return bare;
        } catch (WriterException tooLong) {
            throw new AssertionError(tooLong);
        }
    }

    /** A pinhole before a sheet or a cylinder; looks at the middle of all codes. */
    private final class Camera {
        private final double sheetWidth = codes.getFirst().getWidth() * (double) columns + (columns - 1) * 8.0;
        private final double sheetHeight = codes.getFirst().getHeight() * tall * columns + (columns - 1) * 8.0;
        private final double size = Math.max(sheetWidth, sheetHeight);
        private final double distance = size * 2.2;
        private final double focus = module * distance;
        private final Marks marks = new Marks(hardship, sheetWidth, sheetHeight, random);
        private final double[][] turn = turn();
        private final double waveX = between(0.12, 0.2);
        private final double waveY = between(0.12, 0.2);
        private final double wavePhase = between(0, 6);

        float[][] shoot() {
            double diagonal = Math.hypot(sheetWidth, sheetHeight);
            boolean close = hardship == Hardship.CLOSE;
            int side = (int) (module * (close ? size * 1.24 + 2 * quiet : diagonal * 1.25 + 2 * quiet + 6));
            int width = side;
            int height = side;
            float[][] seen = new float[height][width];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    float sum = 0;
                    for (int i = 0; i < SUB * SUB; i++) {
                        sum += paper(x + (i % SUB + 0.5) / SUB - width / 2.0, y + (i / SUB + 0.5) / SUB - height / 2.0);
                    }
                    double reflected = sum / (SUB * SUB);
                    double value = black + (white - black) * reflected;
                    seen[y][x] = (float) Math.clamp(marks.lit(value, (double) x / width, (double) y / height), 0, 255);
                }
            }
            return seen;
        }

        private double[][] turn() {
            double t = Math.toRadians(tilt);
            double d = Math.toRadians(tiltTowards);
            double r = Math.toRadians(roll);
            double[][] first = {{Math.cos(r), -Math.sin(r), 0}, {Math.sin(r), Math.cos(r), 0}, {0, 0, 1}};
            double kx = Math.cos(d);
            double ky = Math.sin(d);
            double c = Math.cos(t);
            double s = Math.sin(t);
            double[][] lean = {
                {c + kx * kx * (1 - c), kx * ky * (1 - c), ky * s},
                {kx * ky * (1 - c), c + ky * ky * (1 - c), -kx * s},
                {-ky * s, kx * s, c}
            };
            double[][] both = new double[3][3];
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    for (int k = 0; k < 3; k++) {
                        both[i][j] += lean[i][k] * first[k][j];
                    }
                }
            }
            return both;
        }

        /** Into the sheet's own axes: the transposed turn. */
        private double[] own(double x, double y, double z) {
            return new double[] {
                turn[0][0] * x + turn[1][0] * y + turn[2][0] * z,
                turn[0][1] * x + turn[1][1] * y + turn[2][1] * z,
                turn[0][2] * x + turn[1][2] * y + turn[2][2] * z
            };
        }

        private double paper(double px, double py) {
            double[] eye = own(0, 0, -distance);
            double[] ray = own(px / focus, py / focus, 1);
            double u;
            double v;
            if (radius > 0) {
                double r = radius * size;
                double a = ray[0] * ray[0] + ray[2] * ray[2];
                double b = eye[0] * ray[0] + (eye[2] - r) * ray[2];
                double c = eye[0] * eye[0] + (eye[2] - r) * (eye[2] - r) - r * r;
                double under = b * b - a * c;
                if (under < 0) {
                    return marks.ground(px, py);
                }
                double way = (-b - Math.sqrt(under)) / a;
                double x = eye[0] + way * ray[0];
                double z = eye[2] + way * ray[2] - r;
                u = r * Math.atan2(x, -z);
                v = eye[1] + way * ray[1];
            } else {
                double way = -eye[2] / ray[2];
                u = eye[0] + way * ray[0];
                v = eye[1] + way * ray[1];
                u += crumple * Math.sin(v * waveY + wavePhase) * 1.2;
                v += crumple * Math.sin(u * waveX + 2 * wavePhase) * 1.2;
            }
            return printed(u + sheetWidth / 2, v + sheetHeight / 2, px, py);
        }

        private double printed(double u, double v, double px, double py) {
            if (u < -quiet || v < -quiet || u >= sheetWidth + quiet || v >= sheetHeight + quiet) {
                return marks.ground(px, py);
            }
            double ink = marks.on(u, v);
            if (ink >= 0) {
                return ink;
            }
            double cellWidth = codes.getFirst().getWidth() + 8.0;
            double cellHeight = codes.getFirst().getHeight() * tall + 8.0;
            int column = (int) Math.floor(u / cellWidth);
            int row = (int) Math.floor(v / cellHeight);
            boolean dark = false;
            if (column >= 0 && row >= 0 && column < columns && row < columns) {
                BitMatrix code = codes.get(row * columns + column);
                double inU = u - column * cellWidth;
                double inV = (v - row * cellHeight) / tall;
                int x = (int) Math.floor(inU);
                int y = (int) Math.floor(inV);
                if (x < code.getWidth() && y < code.getHeight()) {
                    dark = code.get(hardship == Hardship.MIRRORED ? code.getWidth() - 1 - x : x, y);
                    boolean finder = code.getWidth() == code.getHeight()
                            && (x < 7 && y < 7
                                    || x >= code.getWidth() - 7 && y < 7
                                    || x < 7 && y >= code.getHeight() - 7);
                    if (hardship == Hardship.DOTS && !finder) {
                        dark &= Math.hypot(inU - x - 0.5, inV - y - 0.5) < 0.43;
                    }
                }
            }
            return dark == (hardship == Hardship.INVERTED) ? 1 : 0;
        }
    }
}
