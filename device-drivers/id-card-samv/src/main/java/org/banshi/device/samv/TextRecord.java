package org.banshi.device.samv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banshi.device.IdCard.Sex;

/**
 * Fields of a card's text (GA/T 490): UTF-16LE at fixed places, padded with spaces or NUL. Offsets and lengths are in
 * bytes.
 */
record TextRecord(byte[] bytes) {

    static final int LENGTH = 256;

    private static final int APPENDED_ADDRESS = 70;

    /** GA/T 490 has room for so many; what a longer reply may hold is not known to be addresses. */
    private static final int MOST_APPENDED_ADDRESSES = 4;

    /** Strict, so that 30 February is an error and does not become another day. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private static final String LONG_TERM = "长期";

    /** The reply to "read appended addresses", oldest first, without those that are blank. */
    static List<String> appendedAddresses(byte[] appended) throws ImpossibleField {
        TextRecord record = new TextRecord(appended);
        int count = Math.min(appended.length / APPENDED_ADDRESS, MOST_APPENDED_ADDRESSES);
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String address = record.text(i * APPENDED_ADDRESS, APPENDED_ADDRESS, "appended address");
            if (!address.isEmpty()) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    /** Without padding: U+0020, on some cards NUL or U+3000, and not only on the right. Possibly empty. */
    String text(int offset, int length, String field) throws ImpossibleField {
        String raw = raw(offset, length, field);
        int from = 0;
        int to = raw.length();
        while (from < to && isPadding(raw.charAt(from))) {
            from++;
        }
        while (to > from && isPadding(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    /** With its padding, for text that goes on in another field. */
    String raw(int offset, int length, String field) throws ImpossibleField {
        try {
            return StandardCharsets.UTF_16LE
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, offset, length))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new ImpossibleField(field + " has broken characters");
        }
    }

    String required(int offset, int length, String field) throws ImpossibleField {
        String text = text(offset, length, field);
        if (text.isEmpty()) {
            throw new ImpossibleField(field + " is empty");
        }
        return text;
    }

    /** GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated; anything else is not known either. */
    Sex sex(int offset) throws ImpossibleField {
        return switch (text(offset, 2, "sex")) {
            case "1" -> Sex.MALE;
            case "2" -> Sex.FEMALE;
            case "9" -> Sex.NOT_STATED;
            default -> Sex.UNKNOWN;
        };
    }

    LocalDate date(int offset, String field) throws ImpossibleField {
        return date(text(offset, 16, field), field);
    }

    /** Empty for 长期. */
    Optional<LocalDate> lastDay(int offset) throws ImpossibleField {
        String field = "last day of validity";
        String text = text(offset, 16, field);
        return text.equals(LONG_TERM) ? Optional.empty() : Optional.of(date(text, field));
    }

    static boolean isPadding(char character) {
        return character == ' ' || character == 0 || character == '\u3000';
    }

    private static LocalDate date(String text, String field) throws ImpossibleField {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException impossible) {
            throw new ImpossibleField(field + " is no day that exists");
        }
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "TextRecord[…]";
    }
}
