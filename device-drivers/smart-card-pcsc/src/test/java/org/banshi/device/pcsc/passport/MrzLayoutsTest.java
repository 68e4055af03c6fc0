package org.banshi.device.pcsc.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The specimens of ICAO 9303-4, -5 and -6, and dates. */
class MrzLayoutsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void passportBooklet() {
        MrzFields fields = MrzLayouts.decode(
                        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<" + "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
                .orElseThrow();

        assertThat(fields.kind()).isEqualTo("P");
        assertThat(fields.issuer()).isEqualTo("UTO");
        assertThat(fields.documentNumber()).isEqualTo("L898902C3");
        assertThat(fields.surname()).isEqualTo("ERIKSSON");
        assertThat(fields.givenNames()).isEqualTo("ANNA MARIA");
        assertThat(fields.birth()).isEqualTo("740812");
        assertThat(fields.expiry()).isEqualTo("120415");
        assertThat(fields.checked()).isTrue();
        assertThat(fields.toString()).doesNotContain("ERIKSSON");
    }

    @Test
    void cardOfTwoLines() {
        MrzFields fields = MrzLayouts.decode(
                        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<" + "D231458907UTO7408122F1204159<<<<<<<6")
                .orElseThrow();

        assertThat(fields.documentNumber()).isEqualTo("D23145890");
        assertThat(fields.nationality()).isEqualTo("UTO");
        assertThat(fields.sex()).isEqualTo("F");
        assertThat(fields.checked()).isTrue();
    }

    @Test
    void cardOfThreeLines() {
        MrzFields fields = MrzLayouts.decode("I<UTOD231458907<<<<<<<<<<<<<<<"
                        + "7408122F1204159UTO<<<<<<<<<<<6"
                        + "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
                .orElseThrow();

        assertThat(fields.documentNumber()).isEqualTo("D23145890");
        assertThat(fields.surname()).isEqualTo("ERIKSSON");
        assertThat(fields.expiry()).isEqualTo("120415");
        assertThat(fields.checked()).isTrue();
    }

    @Test
    void longNumberGoesOnInTheOptionalData() {
        // ICAO 9303-5, appendix: document number D23145890734 of a card.
        MrzFields fields = MrzLayouts.decode("I<UTOD23145890<7349<<<<<<<<<<<"
                        + "7408122F1204159UTO<<<<<<<<<<<6"
                        + "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
                .orElseThrow();

        assertThat(fields.documentNumber()).isEqualTo("D23145890734");
        assertThat(fields.checked()).isTrue();
    }

    @Test
    void aWrongCheckDigitIsSaid() {
        MrzFields fields = MrzLayouts.decode(
                        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<" + "L898902C36UTO7408123F1204159ZE184226B<<<<<10")
                .orElseThrow();

        assertThat(fields.checked()).isFalse();
    }

    @Test
    void germanyHasOneLetter() {
        MrzFields fields = MrzLayouts.decode(
                        "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<" + "C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4")
                .orElseThrow();

        assertThat(fields.issuer()).isEqualTo("D");
        assertThat(fields.nationality()).isEqualTo("D");
    }

    @Test
    void otherTextsAreNoZone() {
        assertThat(MrzLayouts.decode("")).isEmpty();
        assertThat(MrzLayouts.decode("P<UTO")).isEmpty();
        assertThat(MrzLayouts.decode("é".repeat(88))).isEmpty();
        assertThat(MrzLayouts.decode("a".repeat(90))).isEmpty();
    }

    @Test
    void anyTextOfTheZonesLettersIsTakenApartWithoutFailing() {
        String letters = "ABCXYZ0123456789<<<<<<";
        int[] lengths = {72, 88, 90};
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            StringBuilder zone = new StringBuilder();
            for (int i = 0; i < lengths[seed % 3]; i++) {
                zone.append(letters.charAt(random.nextInt(letters.length())));
            }
            MrzFields fields = MrzLayouts.decode(zone.toString()).orElseThrow();
            assertThat(fields.surname()).doesNotContain("<");
            assertThat(MrzDates.birth(fields.birth(), TODAY)).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "740812, 1974-08-12",
        "261123, 2026-11-23",
        "261124, 1926-11-24",
        "000229, 2000-02-29",
        "990101, 1999-01-01",
    })
    void nobodyIsBornInTheFuture(String digits, LocalDate expected) {
        assertThat(MrzDates.birth(digits, TODAY)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"740832", "74<<<<", "<<<<<<", "741301", "000000"})
    void daysThatDoNotExistStayOpen(String digits) {
        assertThat(MrzDates.birth(digits, TODAY)).isEmpty();
        assertThat(MrzDates.expiry(digits)).isEmpty();
    }

    @Test
    void expiriesAreOfThisCentury() {
        assertThat(MrzDates.expiry("991231")).contains(LocalDate.of(2099, 12, 31));
    }
}
