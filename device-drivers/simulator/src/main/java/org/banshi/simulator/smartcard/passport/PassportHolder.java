package org.banshi.simulator.smartcard.passport;

import java.util.Locale;

/**
 * A fictional person and what the machine-readable zone says of her (ICAO 9303-4, -5).
 *
 * @param kind document code, one or two letters
 * @param birth YYMMDD, with {@code <} for what is unknown
 * @param sex M, F or {@code <}
 */
public record PassportHolder(
        String kind,
        String issuer,
        String documentNumber,
        String surname,
        String givenNames,
        String nationality,
        String birth,
        String sex,
        String expiry,
        String optional) {

    private static final int BOOKLET = 44;
    private static final int CARD = 30;

    /** Two lines of 44: the page of a passport booklet (TD3). */
    public String bookletZone() {
        String number = DocumentKeys.withCheckDigit(fill(documentNumber, 9));
        String dates = DocumentKeys.withCheckDigit(birth) + sex + DocumentKeys.withCheckDigit(expiry);
        String personal = DocumentKeys.withCheckDigit(fill(optional, 14));
        String covered = number + DocumentKeys.withCheckDigit(birth) + DocumentKeys.withCheckDigit(expiry) + personal;
        return fill(fill(kind, 2) + issuer + names(), BOOKLET)
                + number
                + nationality
                + dates
                + personal
                + DocumentKeys.checkDigit(covered);
    }

    /** Three lines of 30: the back of a card (TD1). A number of more than nine characters goes on in the optional data. */
    public String cardZone() {
        String first = documentNumber.length() <= 9
                ? DocumentKeys.withCheckDigit(fill(documentNumber, 9)) + optional
                : documentNumber.substring(0, 9)
                        + "<"
                        + documentNumber.substring(9)
                        + DocumentKeys.checkDigit(documentNumber)
                        + "<"
                        + optional;
        String upper = fill(fill(kind, 2) + issuer + first, CARD);
        String dates = DocumentKeys.withCheckDigit(birth) + sex + DocumentKeys.withCheckDigit(expiry);
        String middle = fill(dates + nationality, CARD - 1);
        String covered =
                upper.substring(5) + middle.substring(0, 7) + middle.substring(8, 15) + middle.substring(18, CARD - 1);
        return upper + middle + DocumentKeys.checkDigit(covered) + fill(names(), CARD);
    }

    /**
     * Three lines of 30 in the arrangement of the mainland's permits for Hong Kong and Macao (往来港澳通行证): number,
     * expiry and birth in the first line, each with its check digit; twelve more characters before the name.
     */
    public String permitZone() {
        String fields = fill(kind, 2)
                + DocumentKeys.withCheckDigit(fill(documentNumber, 9))
                + "<"
                + DocumentKeys.withCheckDigit(expiry)
                + "<"
                + DocumentKeys.withCheckDigit(birth)
                + "<";
        String first = fields + DocumentKeys.checkDigit(fields);
        return first + fill(fill(optional, 12) + names(), CARD) + fill("", CARD);
    }

    private String names() {
        return (surname + "<<" + givenNames).toUpperCase(Locale.ROOT).replace(' ', '<');
    }

    private static String fill(String text, int length) {
        return (text + "<".repeat(length)).substring(0, length);
    }
}
