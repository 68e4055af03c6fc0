package org.banshi.device.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.banshi.device.DocumentAccess.MachineReadableZone;
import org.banshi.simulator.smartcard.passport.FictionalPassports;
import org.banshi.simulator.smartcard.passport.PrintedKeys;
import org.banshi.simulator.smartcard.passport.SimulatedPassport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys out of lines as they are printed on documents. */
class AccessKeysTest {

    /** DG1 is a zone in two tags, of one and two bytes, with a byte of length each. */
    private static final int TAGS = 5;

    /** The lines are ICAO's specimens: 9303-4, -5 and -6, and 9303-11 appendix D for the long number. */
    @ParameterizedTest
    @CsvSource({
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C36UTO7408122F1204159ZE184226B<<<<<10,"
                + " L898902C3, 740812, 120415",
        "I<UTOD231458907<<<<<<<<<<<<<<< 7408122F1204159UTO<<<<<<<<<<<6 ERIKSSON<<ANNA<MARIA<<<<<<<<<<,"
                + " D23145890, 740812, 120415",
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<< D231458907UTO7408122F1204159<<<<<<<6, D23145890, 740812, 120415",
        "I<UTOD23145890<7349<<<<<<<<<<< 3407127M9507122UTO<<<<<<<<<<<2 STEVENSON<<PETER<JOHN<<<<<<<<<,"
                + " D23145890734, 340712, 950712",
        "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<< D23145890<UTO3407127M95071227349<<<8," + " D23145890734, 340712, 950712",
        "CSC000000015<3204016<9003071<4, C00000001, 900307, 320401",
    })
    void takesPrintedLinesApart(String lines, String number, String birth, String expiry) throws Exception {
        MachineReadableZone expected = new MachineReadableZone(number, birth, expiry);
        assertThat(AccessKeys.zone(lines)).isEqualTo(expected);
        assertThat(AccessKeys.zone(lines.replace(" ", ""))).isEqualTo(expected);
    }

    @Test
    void takesThoseOfAllSimulatedDocumentsApart() throws Exception {
        for (SimulatedPassport passport :
                FictionalPassports.issuedBefore(Instant.now()).all()) {
            PrintedKeys keys = passport.printed();
            byte[] zone = passport.files().get(SimulatedPassport.DATA_GROUP_1);
            assertThat(AccessKeys.zone(new String(zone, TAGS, zone.length - TAGS, StandardCharsets.US_ASCII)))
                    .as(passport.id())
                    .isEqualTo(new MachineReadableZone(keys.documentNumber(), keys.birth(), keys.expiry()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "L898902C3", "I<UTOD231458907<<<<<<<<<<<<<<<", "CSC000000015<3204017<9003071<4", "é,1,2"})
    void whatIsNoneIsUsageAndNotQuoted(String text) {
        assertThatThrownBy(() -> AccessKeys.zone(text))
                .isInstanceOf(ToolFailure.class)
                .hasMessageNotContaining("C0000")
                .hasMessageNotContaining("L898");
    }
}
