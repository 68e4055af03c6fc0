package org.banshi.simulator.smartcard.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The chip against the worked examples of ICAO 9303-11: appendix D (Basic Access Control), appendix G.1 (PACE). */
class WorkedExamplesTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @Test
    void keysOfTheMachineReadableZone() {
        byte[] seed = DocumentKeys.basicAccessSeed("L898902C", "690806", "940623");

        assertThat(HEX.formatHex(seed)).isEqualTo("239AB9CB282DAF66231DC5A4DF6BFBAE");
        assertThat(HEX.formatHex(DocumentKeys.tripleDesKey(seed, DocumentKeys.ENCRYPTION)))
                .isEqualTo("AB94FDECF2674FDFB9B391F85D7F76F2");
        assertThat(HEX.formatHex(DocumentKeys.tripleDesKey(seed, DocumentKeys.AUTHENTICATION)))
                .isEqualTo("7962D9ECE03D1ACD4C76089DCE131543");
    }

    @Test
    void keysOfPace() {
        byte[] hash = DocumentKeys.mrzHash("T22000129", "640812", "101031");

        assertThat(HEX.formatHex(hash)).isEqualTo("7E2D2A41C74EA0B38CD36F863939BFA8E9032AAD");
        assertThat(HEX.formatHex(DocumentKeys.aesKey(hash, DocumentKeys.PACE_PASSWORD)))
                .isEqualTo("89DED1B26624EC1E634C1989302849DD");
    }

    @Test
    void basicAccessAndSecureMessagingOfAppendixD() {
        PrintedKeys printed = new PrintedKeys("L898902C", "690806", "940623", "000000");
        Map<Integer, byte[]> files =
                Map.of(SimulatedPassport.COMMON, HEX.parseHex("60145F0104303130365F36063034303030305C026175"));
        PassportCard card = new PassportCard(
                new SimulatedPassport("appendix-d", printed, files, true, false),
                given("4608F91988702212", "0B4F80323EB3191CB04970CB4052790B"));

        exchange(card, "00A4040C07A0000002471001", "9000");
        exchange(card, "0084000008", "4608F919887022129000");
        exchange(
                card,
                "0082000028"
                        + "72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F25F1448EEA8AD90A7"
                        + "28",
                "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F2F2D235D074D74499000");
        exchange(card, "0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800", "990290008E08FA855A5D4C50A8ED9000");
        exchange(
                card,
                "0CB000000D9701048E08ED6705417E96BA5500",
                "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000");
        exchange(
                card,
                "0CB000040D9701128E082EA28A70F3C7B53500",
                "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D749000");
    }

    @Test
    void paceOfAppendixG() {
        PrintedKeys printed = new PrintedKeys("T22000129", "640812", "101031", "000000");
        Map<Integer, byte[]> files = Map.of(SimulatedPassport.CARD_ACCESS, PaceAccess.CARD_ACCESS);
        PassportCard card = new PassportCard(
                new SimulatedPassport("appendix-g", printed, files, false, true),
                given(
                        "3F00C4D39D153F2B2A214A078D899B22",
                        "498FF49756F2DC1587840041839A85982BE7761D14715FB091EFA7BCE9058560",
                        "107CF58696EF6155053340FD633392BA81909DF7B9706F226F32086C7AFF974A"));

        exchange(card, "00A4000C023F00", "9000");
        exchange(card, "00A4020C02011C", "9000");
        exchange(card, "00B0000016", "31143012060A04007F0007020204020202010202010D9000");
        exchange(card, "0022C1A412800A04007F0007020204020283010184010D", "9000");
        exchange(card, "10860000027C0000", "7C12801095A3A016522EE98D01E76CB6B98B42C39000");
        exchange(
                card,
                "10860000457C438141047ACF3EFC982EC45565A4B155129EFBC74650DCBFA6362D896FC70262E0C2CC5E"
                        + "544552DCB6725218799115B55C9BAA6D9F6BC3A9618E70C25AF71777A9C4922D00",
                "7C43824104824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA3F57"
                        + "30D8C879AAA9C9F73991E61B58F4D52EB87A0A0C709A49DC63719363CCD13C549000");
        exchange(
                card,
                "10860000457C438341042DB7A64C0355044EC9DF190514C625CBA2CEA48754887122F3A5EF0D5EDD301C"
                        + "3556F3B3B186DF10B857B58F6A7EB80F20BA5DC7BE1D43D9BF850149FBB3646200",
                "7C438441049E880F842905B8B3181F7AF7CAA9F0EFB743847F44A306D2D28C1D9EC65DF6DB"
                        + "7764B22277A2EDDC3C265A9F018F9CB852E111B768B326904B59A0193776F0949000");
        exchange(card, "008600000C7C0A8508C2B0BD78D94BA86600", "7C0A86083ABB9674BCE93C089000");
        // The next command under the session keys of the example, counter at zero.
        exchange(
                card,
                "0CA4040C1D871101752F676B09FAC86A87D632749A49C7CC8E08C18BA1FCE707BD9F00",
                "990290008E08BEA7B381C494A0799000");
    }

    @Test
    void machineReadableZonesOfTheSpecimens() {
        PassportHolder booklet = new PassportHolder(
                "P", "UTO", "L898902C3", "ERIKSSON", "ANNA MARIA", "UTO", "740812", "F", "120415", "ZE184226B");
        assertThat(booklet.bookletZone())
                .isEqualTo("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
                        + "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

        PassportHolder card = new PassportHolder(
                "I", "UTO", "D23145890", "ERIKSSON", "ANNA MARIA", "UTO", "740812", "F", "120415", "");
        assertThat(card.cardZone())
                .isEqualTo("I<UTOD231458907<<<<<<<<<<<<<<<"
                        + "7408122F1204159UTO<<<<<<<<<<<6"
                        + "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    }

    @Test
    void checkDigitsOfTheStandard() {
        assertThat(DocumentKeys.checkDigit("520727")).isEqualTo(3);
        assertThat(DocumentKeys.checkDigit("AB2134<<<")).isEqualTo(5);
    }

    private static void exchange(PassportCard card, String command, String answer) {
        assertThat(HEX.formatHex(card.transmit(HEX.parseHex(command))))
                .as(command)
                .isEqualTo(answer);
    }

    private static ChipRandom given(String... values) {
        Iterator<byte[]> bytes =
                Arrays.stream(values).map(HEX::parseHex).toList().iterator();
        return count -> {
            byte[] next = bytes.next();
            assertThat(next).hasSize(count);
            return next;
        };
    }
}
