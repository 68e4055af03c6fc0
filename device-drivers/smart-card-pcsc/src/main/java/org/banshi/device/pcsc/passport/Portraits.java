package org.banshi.device.pcsc.passport;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.banshi.device.TravelDocument.Portrait;

/**
 * Finds the first picture in data group 2 (ICAO 9303-10): behind the headers of ISO/IEC 19794-5, or as a data object of
 * its own as ISO/IEC 39794-5 writes it. The picture is known by its first bytes and stays as it is.
 */
final class Portraits {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] JPEG_2000 = HexFormat.of().parseHex("0000000C6A502020");
    private static final byte[] JPEG_2000_STREAM = HexFormat.of().parseHex("FF4FFF51");

    private static final byte[] FACE_RECORD = {'F', 'A', 'C', 0};

    /** Facial record header: identifier, version, length of the record, number of faces. */
    private static final int RECORD_HEADER = 14;

    /** Facial information: length of the face (4), feature points (2), and properties of the person. */
    private static final int FACE_INFORMATION = 20;

    private static final int FEATURE_POINT = 8;
    private static final int IMAGE_INFORMATION = 12;

    /** Objects of DG2 nest six deep in either standard. */
    private static final int DEEPEST = 12;

    private Portraits() {}

    /** Empty where there is none in a format that browsers or passports know. */
    static Optional<Portrait> find(byte[] dataGroup) {
        return Tlv.only(dataGroup, ChipFile.DATA_GROUP_2.tag()).flatMap(value -> find(value, DEEPEST));
    }

    private static Optional<Portrait> find(byte[] objects, int deeper) {
        for (Tlv object : Tlv.all(objects)) {
            Optional<Portrait> found = object.constructed() && deeper > 0
                    ? find(object.value(), deeper - 1)
                    : startsWith(object.value(), FACE_RECORD) ? inRecord(object.value()) : picture(object.value());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Portrait> inRecord(byte[] record) {
        if (record.length < RECORD_HEADER + FACE_INFORMATION) {
            return Optional.empty();
        }
        long length = number(record, RECORD_HEADER, 4);
        long points = number(record, RECORD_HEADER + 4, 2);
        long start = RECORD_HEADER + FACE_INFORMATION + points * FEATURE_POINT + IMAGE_INFORMATION;
        long end = RECORD_HEADER + length;
        return start < end && end <= record.length
                ? picture(Arrays.copyOfRange(record, (int) start, (int) end))
                : Optional.empty();
    }

    private static Optional<Portrait> picture(byte[] bytes) {
        if (startsWith(bytes, JPEG)) {
            return Optional.of(new Portrait("image/jpeg", bytes));
        }
        if (startsWith(bytes, JPEG_2000)) {
            return Optional.of(new Portrait("image/jp2", bytes));
        }
        return startsWith(bytes, JPEG_2000_STREAM) ? Optional.of(new Portrait("image/j2c", bytes)) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static long number(byte[] bytes, int at, int count) {
        long number = 0;
        for (int i = 0; i < count; i++) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }
}
