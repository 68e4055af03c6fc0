package org.banshi.device.pcsc.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Whatever stands in a machine-readable zone: fields without filler, days that exist, or no zone at all. */
final class MrzLayoutsFuzz {

    private static final String ALPHABET = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private MrzLayoutsFuzz() {}

    /** The bytes as they stand, and as letters of the zone, which most bytes are not. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        MrzLayouts.decode(new String(bytes, StandardCharsets.US_ASCII)).ifPresent(MrzLayoutsFuzz::check);
        StringBuilder letters = new StringBuilder();
        for (byte each : bytes) {
            char c = (char) (each & 0xFF);
            letters.append(ALPHABET.indexOf(c) >= 0 ? c : ALPHABET.charAt(c % ALPHABET.length()));
        }
        MrzLayouts.decode(letters.toString()).ifPresent(MrzLayoutsFuzz::check);
    }

    private static void check(MrzFields fields) {
        for (String field : new String[] {
            fields.kind(),
            fields.issuer(),
            fields.documentNumber(),
            fields.nationality(),
            fields.surname(),
            fields.givenNames()
        }) {
            assertThat(field).isEqualTo(field.strip()).doesNotContain("<", "  ");
        }
        MrzDates.birth(fields.birth(), TODAY).ifPresent(day -> assertThat(day).isBeforeOrEqualTo(TODAY));
        MrzDates.expiry(fields.expiry())
                .ifPresent(day -> assertThat(day.getYear()).isBetween(2000, 2099));
        assertThat(fields.toString()).isEqualTo("MrzFields[…]");
    }
}
