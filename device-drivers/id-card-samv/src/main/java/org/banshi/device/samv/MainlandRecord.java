package org.banshi.device.samv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.IdCard;

/** The text record of a mainland resident's card (GA/T 490): UTF-16LE in fixed fields, padded with spaces or NUL. */
final class MainlandRecord {

    static final int LENGTH = 256;

    private static final int APPENDED_ADDRESS = 70;

    /** Strict, so that 30 February is an error and does not become another day. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private static final String LONG_TERM = "长期";

    private MainlandRecord() {}

    /** A field that cannot be right; says which one and never what it holds. */
    private static final class Impossible extends Exception {
        private static final long serialVersionUID = 1L;

        Impossible(String sentence) {
            super(sentence);
        }
    }

    static CardContent decode(byte[] record, byte[] photo, byte[] appended) {
        try {
            String number = text(record, 122, 36, "number");
            return new CardContent.Valid(new IdCard(
                    required(text(record, 0, 30, "name"), "name"),
                    sex(text(record, 30, 2, "sex")),
                    Ethnicities.of(text(record, 32, 4, "ethnicity")),
                    date(text(record, 36, 16, "birth date"), "birth date"),
                    address(record, appended),
                    required(number, "number"),
                    CitizenNumber.checks(number),
                    text(record, 158, 30, "issuing authority"),
                    date(text(record, 188, 16, "first day of validity"), "first day of validity"),
                    lastDay(text(record, 204, 16, "last day of validity")),
                    photo));
        } catch (Impossible impossible) {
            return CardBody.refused(Code.CARD_DATA_INVALID, "The card was read, but its " + impossible.getMessage());
        }
    }

    /** The last appended address that says something; GA/T 490 has room for four, by and by filled. */
    private static String address(byte[] record, byte[] appended) throws Impossible {
        String newest = text(record, 52, 70, "address");
        for (int at = 0; at + APPENDED_ADDRESS <= appended.length; at += APPENDED_ADDRESS) {
            String address = text(appended, at, APPENDED_ADDRESS, "appended address");
            newest = address.isEmpty() ? newest : address;
        }
        return newest;
    }

    private static IdCard.Sex sex(String code) {
        return switch (code) {
            case "1" -> IdCard.Sex.MALE;
            case "2" -> IdCard.Sex.FEMALE;
            case "9" -> IdCard.Sex.NOT_STATED;
            default -> IdCard.Sex.UNKNOWN;
        };
    }

    private static Optional<LocalDate> lastDay(String text) throws Impossible {
        return text.equals(LONG_TERM) ? Optional.empty() : Optional.of(date(text, "last day of validity"));
    }

    private static LocalDate date(String text, String field) throws Impossible {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException impossible) {
            throw new Impossible(field + " is no day that exists");
        }
    }

    private static String required(String text, String field) throws Impossible {
        if (text.isEmpty()) {
            throw new Impossible(field + " is empty");
        }
        return text;
    }

    private static String text(byte[] bytes, int offset, int length, String field) throws Impossible {
        try {
            String text = StandardCharsets.UTF_16LE
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, offset, length))
                    .toString();
            return trim(text);
        } catch (CharacterCodingException broken) {
            throw new Impossible(field + " has broken characters");
        }
    }

    /** Padding is U+0020, on some cards NUL or U+3000, and not only on the right. */
    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isPadding(text.charAt(from))) {
            from++;
        }
        while (to > from && isPadding(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isPadding(char character) {
        return character == ' ' || character == 0 || character == '\u3000';
    }
}
