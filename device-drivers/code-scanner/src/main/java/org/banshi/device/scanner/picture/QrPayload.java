package org.banshi.device.scanner.picture;

import com.google.zxing.common.BitSource;
import com.google.zxing.common.CharacterSetECI;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a QR code's data bits say, as bytes. Text segments are ASCII, kanji are two bytes of Shift_JIS each, hanzi two
 * of GB 2312: generators put whatever bytes fit into these modes (UTF-8 among them), so that nothing may be decoded
 * before all is put together again.
 *
 * @param symbology AIM identifier
 * @param declared the character set that the code names for the whole
 */
record QrPayload(byte[] bytes, String symbology, Optional<Charset> declared) {

    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    private static final Charset SHIFT_JIS = Charset.forName("Shift_JIS");

    private static final byte GROUP_SEPARATOR = 0x1D;

    /** Empty when the bits make no sense; then the reading is not to be trusted either. */
    static Optional<QrPayload> parse(byte[] data, int version) {
        return new Parser(new BitSource(data), version).parse();
    }

    private static final class Parser {
        private final BitSource bits;
        private final int size;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final Set<Optional<Charset>> charsets = new LinkedHashSet<>();
        private Optional<Charset> charset = Optional.empty();
        private boolean eci;
        private boolean kanji;
        private int function;

        Parser(BitSource bits, int version) {
            this.bits = bits;
            this.size = version < 10 ? 0 : version < 27 ? 1 : 2;
        }

        Optional<QrPayload> parse() {
            try {
                while (bits.available() >= 4) {
                    int mode = bits.readBits(4);
                    if (mode == 0) {
                        break;
                    }
                    if (!segment(mode)) {
                        return Optional.empty();
                    }
                }
            } catch (IllegalArgumentException tooShort) {
                return Optional.empty();
            }
            if (out.size() == 0) {
                return Optional.empty();
            }
            String symbology = "]Q" + (1 + 2 * function + (eci ? 1 : 0));
            return Optional.of(new QrPayload(out.toByteArray(), symbology, declared()));
        }

        /**
         * A character set that holds for all segments. Kanji are Shift_JIS by definition, unless the whole is UTF-8 of
         * which a generator found some bytes to look like kanji.
         */
        private Optional<Charset> declared() {
            if (kanji && !eci && !isUtf8(out.toByteArray())) {
                return Optional.of(SHIFT_JIS);
            }
            return charsets.size() == 1 ? charsets.iterator().next() : Optional.empty();
        }

        private static boolean isUtf8(byte[] bytes) {
            try {
                return !StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .isEmpty();
            } catch (CharacterCodingException other) {
                return false;
            }
        }

        private boolean segment(int mode) {
            return switch (mode) {
                case 1 -> numeric(bits.readBits(new int[] {10, 12, 14}[size]));
                case 2 -> alphanumeric(bits.readBits(new int[] {9, 11, 13}[size]));
                case 3 -> structuredAppend();
                case 4 -> bytes(bits.readBits(size == 0 ? 8 : 16));
                case 5 -> function(1);
                case 7 -> characterSet();
                case 8 -> pairs(bits.readBits(new int[] {8, 10, 12}[size]), false);
                case 9 -> applicationIndicator();
                case 13 -> bits.readBits(4) == 1 && pairs(bits.readBits(new int[] {8, 10, 12}[size]), true);
                default -> false;
            };
        }

        private boolean numeric(int count) {
            charsets.add(charset);
            for (int left = count; left > 0; left -= 3) {
                int digits = Math.min(3, left);
                int value = bits.readBits(digits * 3 + 1);
                String text = String.format("%0" + digits + "d", value);
                if (text.length() > digits) {
                    return false;
                }
                text.chars().forEach(out::write);
            }
            return true;
        }

        private boolean alphanumeric(int count) {
            charsets.add(charset);
            StringBuilder text = new StringBuilder();
            for (int left = count; left > 0; left -= 2) {
                int value = bits.readBits(left == 1 ? 6 : 11);
                if (value >= (left == 1 ? 45 : 45 * 45)) {
                    return false;
                }
                if (left > 1) {
                    text.append(ALPHANUMERIC.charAt(value / 45));
                }
                text.append(ALPHANUMERIC.charAt(value % 45));
            }
            for (int i = 0; i < text.length(); i++) {
                boolean percent = function > 0 && text.charAt(i) == '%';
                if (percent && i + 1 < text.length() && text.charAt(i + 1) == '%') {
                    out.write('%');
                    i++;
                } else {
                    out.write(percent ? GROUP_SEPARATOR : text.charAt(i));
                }
            }
            return true;
        }

        private boolean bytes(int count) {
            charsets.add(charset);
            if (count * 8 > bits.available()) {
                return false;
            }
            for (int i = 0; i < count; i++) {
                out.write(bits.readBits(8));
            }
            return true;
        }

        /** 13 bits a character: rows of 192 columns (kanji) or 96 (hanzi) with the gaps of the code page left out. */
        private boolean pairs(int count, boolean hanzi) {
            charsets.add(charset);
            kanji |= !hanzi;
            for (int i = 0; i < count; i++) {
                int value = bits.readBits(13);
                int columns = hanzi ? 0x60 : 0xC0;
                int pair = value / columns << 8 | value % columns;
                if (hanzi) {
                    pair += pair < 0xA00 ? 0xA1A1 : 0xA6A1;
                } else {
                    pair += pair < 0x1F00 ? 0x8140 : 0xC140;
                }
                out.write(pair >> 8);
                out.write(pair);
            }
            return true;
        }

        private boolean characterSet() {
            int first = bits.readBits(8);
            int value;
            if ((first & 0x80) == 0) {
                value = first;
            } else if ((first & 0xC0) == 0x80) {
                value = (first & 0x3F) << 8 | bits.readBits(8);
            } else if ((first & 0xE0) == 0xC0) {
                value = (first & 0x1F) << 16 | bits.readBits(16);
            } else {
                return false;
            }
            eci = true;
            charset = known(value);
            return true;
        }

        private boolean structuredAppend() {
            bits.readBits(16);
            return true;
        }

        private boolean applicationIndicator() {
            bits.readBits(8);
            return function(2);
        }

        private boolean function(int which) {
            function = which;
            return true;
        }

        private static Optional<Charset> known(int eci) {
            try {
                return Optional.ofNullable(CharacterSetECI.getCharacterSetECIByValue(eci))
                        .map(CharacterSetECI::getCharset);
            } catch (com.google.zxing.FormatException | IllegalArgumentException unknown) {
                return Optional.empty();
            }
        }
    }
}
