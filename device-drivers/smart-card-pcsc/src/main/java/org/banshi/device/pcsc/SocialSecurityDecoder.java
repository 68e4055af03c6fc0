package org.banshi.device.pcsc;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.banshi.device.CitizenNumber;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.Ethnicities;
import org.banshi.device.IdCard;
import org.banshi.device.SocialSecurityCard;
import org.banshi.device.SocialSecurityCard.Holder;

/** The records of a social-security card (LB002-2000, LD/T 32): ASCII, GBK and packed decimals (BCD). */
final class SocialSecurityDecoder {

    private static final int CARD_ID_BYTES = 16;

    /** Strict, so that 30 February is an error and does not become another day. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** GBK and all that has been added to it since; rare names are written with the additions. */
    private static final Charset NAMES = Charset.forName("GB18030");

    private SocialSecurityDecoder() {}

    /** A value that cannot be right; says which one and never what it holds. */
    private static final class Impossible extends Exception {
        private static final long serialVersionUID = 1L;

        Impossible(String sentence) {
            super(sentence);
        }
    }

    static SocialSecurityContent decode(SocialSecurityFiles files) {
        try {
            Map<Integer, byte[]> issuer = files.issuer();
            Optional<Map<Integer, byte[]>> holder = files.holder();
            return new SocialSecurityContent.Valid(new SocialSecurityCard(
                    cardId(issuer),
                    text(issuer, SocialSecurityFiles.SPECIFICATION, StandardCharsets.US_ASCII, "specification"),
                    text(issuer, SocialSecurityFiles.CARD_NUMBER, StandardCharsets.US_ASCII, "card number"),
                    date(issuer, SocialSecurityFiles.ISSUED, "day of issue"),
                    date(issuer, SocialSecurityFiles.EXPIRES, "last day of validity"),
                    holder.isEmpty() ? Optional.empty() : Optional.of(holder(holder.get()))));
        } catch (Impossible impossible) {
            return new SocialSecurityContent.Refused(new DeviceError(
                    Code.CARD_DATA_INVALID,
                    Origin.USER,
                    Action.CLEAR,
                    "The social-security card was read, but its " + impossible.getMessage()
                            + "; take the card out and use another way to identify.",
                    ""));
        }
    }

    private static Holder holder(Map<Integer, byte[]> file) throws Impossible {
        String number = text(file, SocialSecurityFiles.NUMBER, StandardCharsets.US_ASCII, "citizen number");
        String ethnicity = packed(file, SocialSecurityFiles.ETHNICITY);
        return new Holder(
                required(text(file, SocialSecurityFiles.NAME, NAMES, "name"), "name"),
                required(number, "citizen number"),
                CitizenNumber.checks(number),
                sex(text(file, SocialSecurityFiles.SEX, StandardCharsets.US_ASCII, "sex")),
                isUnset(ethnicity) ? Optional.empty() : Optional.of(Ethnicities.of(ethnicity)),
                date(file, SocialSecurityFiles.BIRTH, "birth date"));
    }

    private static String cardId(Map<Integer, byte[]> issuer) throws Impossible {
        byte[] id = issuer.getOrDefault(SocialSecurityFiles.CARD_ID, new byte[0]);
        if (id.length != CARD_ID_BYTES) {
            throw new Impossible("card id has not " + CARD_ID_BYTES + " bytes");
        }
        return HexFormat.of().withUpperCase().formatHex(id);
    }

    private static IdCard.Sex sex(String code) {
        return switch (code) {
            case "1" -> IdCard.Sex.MALE;
            case "2" -> IdCard.Sex.FEMALE;
            case "9" -> IdCard.Sex.NOT_STATED;
            default -> IdCard.Sex.UNKNOWN;
        };
    }

    private static Optional<LocalDate> date(Map<Integer, byte[]> file, int tag, String field) throws Impossible {
        String digits = packed(file, tag);
        if (isUnset(digits)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(digits, DATE));
        } catch (DateTimeException impossible) {
            throw new Impossible(field + " is no day that exists");
        }
    }

    private static String packed(Map<Integer, byte[]> file, int tag) {
        return HexFormat.of().withUpperCase().formatHex(file.getOrDefault(tag, new byte[0]));
    }

    /** Never written: the chip's own 00 or FF. */
    private static boolean isUnset(String digits) {
        return digits.matches("0*|F*");
    }

    private static String required(String text, String field) throws Impossible {
        if (text.isEmpty()) {
            throw new Impossible(field + " is empty");
        }
        return text;
    }

    /** Padded on the right with NUL, FF or spaces. */
    private static String text(Map<Integer, byte[]> file, int tag, Charset charset, String field) throws Impossible {
        byte[] value = file.getOrDefault(tag, new byte[0]);
        int length = value.length;
        while (length > 0 && (value[length - 1] == 0 || value[length - 1] == (byte) 0xFF)) {
            length--;
        }
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(value, 0, length))
                    .toString()
                    .strip();
        } catch (CharacterCodingException broken) {
            throw new Impossible(field + " has broken characters");
        }
    }
}
