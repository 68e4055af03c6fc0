package org.banshi.simulator.smartcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The virtual card, asked with the bytes that public drivers send. */
class SocialSecurityVirtualCardTest {

    private static final String SELECT = "00A404000F7378312E73682EC9E7BBE1B1A3D5CF";
    private static final String SELECT_ISSUER = "00A4020002EF05";
    private static final String SELECT_HOLDER = "00A4020002EF06";
    private static final String PIN_IS_TRIED = "0020000006";

    @Test
    void tellsItsRecordsOverT1() {
        SocialSecurityVirtualCard card = card();
        assertThat(ask(card, SELECT)).endsWith("9000");
        assertThat(ask(card, SELECT_ISSUER)).endsWith("9000");
        assertThat(ask(card, "00B2010000")).isEqualTo("0110" + SocialSecurityVirtualCard.CARD_ID + "9000");
        assertThat(ask(card, SELECT_HOLDER)).endsWith("9000");
        assertThat(ask(card, "00B2090000")).startsWith("091EC1F5B9F0D5E4");
        assertThat(ask(card, "00B2770000")).isEqualTo("6A83");
    }

    @Test
    void asksToBeAskedAgainOverT0() {
        SocialSecurityVirtualCard card = card(SocialSecurityTrait.T0);
        assertThat(ask(card, SELECT)).isEqualTo("6104");
        assertThat(ask(card, "00C0000000")).as("asked for more than there is").isEqualTo("6C04");
        ask(card, SELECT_ISSUER);
        assertThat(ask(card, "00B2030000")).isEqualTo("6C06");
        assertThat(ask(card, "00B2030006")).isEqualTo("0304322E30309000");
    }

    @Test
    void knowsNoFileBeforeTheApplicationAndNoneAfterAReset() {
        SocialSecurityVirtualCard card = card();
        assertThat(ask(card, SELECT_ISSUER)).isEqualTo("6A82");
        ask(card, SELECT);
        assertThat(ask(card, SELECT_ISSUER)).endsWith("9000");
        card.reset();
        assertThat(ask(card, SELECT_ISSUER)).isEqualTo("6A82");
        assertThat(ask(card, "00B2010000")).isEqualTo("6A83");
    }

    @Test
    void countsPinsAndLocksItself() {
        SocialSecurityVirtualCard card = card(SocialSecurityTrait.PIN_PROTECTED);
        ask(card, SELECT);
        ask(card, SELECT_HOLDER);
        assertThat(ask(card, "00B2080000")).isEqualTo("6982");
        assertThat(ask(card, PIN_IS_TRIED + "303030303030")).isEqualTo("63C2");
        assertThat(ask(card, PIN_IS_TRIED + "313233343536")).isEqualTo("9000");
        assertThat(ask(card, "00B2080000")).endsWith("9000");
        ask(card, PIN_IS_TRIED + "303030303030");
        ask(card, PIN_IS_TRIED + "303030303030");
        assertThat(ask(card, PIN_IS_TRIED + "303030303030")).isEqualTo("63C0");
        assertThat(ask(card, PIN_IS_TRIED + "313233343536")).isEqualTo("6983");
        assertThat(card.pinsTried()).isEqualTo(6);
        assertThat(card.triesLeft()).isZero();
    }

    private static SocialSecurityVirtualCard card(SocialSecurityTrait... traits) {
        SocialSecurityVirtualCard card = new SocialSecurityVirtualCard(SocialSecurityHolder.liuGuizhen(), traits);
        card.reset();
        return card;
    }

    private static String ask(VirtualCard card, String command) {
        HexFormat hex = HexFormat.of().withUpperCase();
        return hex.formatHex(card.transmit(hex.parseHex(command)));
    }
}
