package org.banshi.device.ipp;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** One value of an attribute; the tags are those of RFC 8010 §3.5.2. */
sealed interface IppValue {

    int INTEGER = 0x21;
    int BOOLEAN = 0x22;
    int ENUM = 0x23;
    int RANGE = 0x33;
    int COLLECTION = 0x34;
    int TEXT_WITH_LANGUAGE = 0x35;
    int NAME_WITH_LANGUAGE = 0x36;
    int TEXT = 0x41;
    int NAME = 0x42;
    int KEYWORD = 0x44;
    int URI = 0x45;
    int CHARSET = 0x47;
    int NATURAL_LANGUAGE = 0x48;
    int MIME_TYPE = 0x49;

    int tag();

    /** The value for whoever wants words: text as it is, numbers in digits, nothing for the rest. */
    default String words() {
        return "";
    }

    /** An integer or enum. */
    record Whole(int tag, int number) implements IppValue {
        @Override
        public String words() {
            return Integer.toString(number);
        }
    }

    record Flag(boolean on) implements IppValue {
        @Override
        public int tag() {
            return BOOLEAN;
        }

        @Override
        public String words() {
            return Boolean.toString(on);
        }
    }

    /** All kinds of text, keywords and URIs; the language of one that names it is dropped. */
    record Text(int tag, String text) implements IppValue {
        @Override
        public String words() {
            return text;
        }
    }

    record Range(int lower, int upper) implements IppValue {
        @Override
        public int tag() {
            return RANGE;
        }
    }

    record Members(List<IppAttribute> attributes) implements IppValue {
        public Members {
            attributes = List.copyOf(attributes);
        }

        @Override
        public int tag() {
            return COLLECTION;
        }
    }

    /** Whatever this driver has no use for: dates, resolutions, types of tomorrow, and out-of-band values. */
    record Octets(int tag, byte[] bytes) implements IppValue {
        public Octets {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Octets octets && octets.tag == tag && Arrays.equals(octets.bytes, bytes);
        }

        @Override
        public int hashCode() {
            return 31 * tag + Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "Octets[" + Integer.toHexString(tag) + ": " + HexFormat.of().formatHex(bytes) + "]";
        }
    }
}
