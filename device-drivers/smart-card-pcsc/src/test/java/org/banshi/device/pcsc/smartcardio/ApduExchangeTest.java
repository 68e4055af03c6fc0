package org.banshi.device.pcsc.smartcardio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import javax.smartcardio.CardException;
import org.junit.jupiter.api.Test;

/** What goes over the wire for one command; all in hexadecimal. */
class ApduExchangeTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> sent = new ArrayList<>();

    @Test
    void overT1TheCommandGoesAsItIs() throws Exception {
        assertThat(transmit("00A4040002AABB00", false, "6F009000")).isEqualTo("6F009000");
        assertThat(sent).containsExactly("00A4040002AABB00");
    }

    @Test
    void overT0DataGoesAloneAndTheAnswerIsFetched() throws Exception {
        assertThat(transmit("00A4040002AABB00", true, "6103", "1122339000")).isEqualTo("1122339000");
        assertThat(sent).containsExactly("00A4040002AABB", "00C0000003");
    }

    @Test
    void aWrongLengthIsAskedAgainWithTheRightOne() throws Exception {
        assertThat(transmit("00B2010000", true, "6C02", "AABB9000")).isEqualTo("AABB9000");
        assertThat(sent).containsExactly("00B2010000", "00B2010002");
    }

    @Test
    void aLengthThatWasNotAskedForIsAdded() throws Exception {
        transmit("00840000", false, "6C08", "00112233445566779000");
        assertThat(sent).containsExactly("00840000", "0084000008");
    }

    @Test
    void aLongAnswerIsPutTogetherFromItsPieces() throws Exception {
        assertThat(transmit("00B0000000", false, "01026102", "03046101", "059000"))
                .isEqualTo("01020304059000");
        assertThat(sent).containsExactly("00B0000000", "00C0000002", "00C0000001");
    }

    @Test
    void theLengthOfAPieceMayBeWrongToo() throws Exception {
        assertThat(transmit("00B0000000", false, "01026110", "6C01", "059000")).isEqualTo("0102059000");
        assertThat(sent).containsExactly("00B0000000", "00C0000010", "00C0000001");
    }

    @Test
    void aSecuredCommandIsNeverChanged() throws Exception {
        assertThat(transmit("0CB0000000", false, "6C10")).isEqualTo("6C10");
        assertThat(transmit("60B0000000", false, "6C10")).isEqualTo("6C10");
        assertThat(sent).containsExactly("0CB0000000", "60B0000000");
    }

    @Test
    void itsAnswerIsFetchedInTheClear() throws Exception {
        transmit("0DB0000000", false, "6101", "AA9000");
        transmit("63B0000000", false, "6101", "AA9000");
        assertThat(sent).containsExactly("0DB0000000", "01C0000001", "63B0000000", "43C0000001");
    }

    @Test
    void anExtendedCommandGoesAsItIs() throws Exception {
        String command = "00B00000000100";
        assertThat(transmit(command, false, "6C10")).isEqualTo("6C10");
        assertThat(sent).containsExactly(command);
    }

    @Test
    void anAnswerWithoutEndIsGivenUp() {
        assertThatThrownBy(
                        () -> ApduExchange.transmit(HEX.parseHex("00B0000000"), false, command -> HEX.parseHex("6110")))
                .isInstanceOf(CardException.class);
    }

    @Test
    void anAnswerWithoutStatusIsAnError() {
        assertThatThrownBy(() -> transmit("00B0000000", false, "90")).isInstanceOf(CardException.class);
    }

    @Test
    void theClassByteCarriesTheChannel() {
        assertThat(onChannel("00B0000000", 0)).isEqualTo("00B0000000");
        assertThat(onChannel("00B0000000", 2)).isEqualTo("02B0000000");
        assertThat(onChannel("00B0000000", 4)).isEqualTo("40B0000000");
        assertThat(onChannel("80B0000000", 2)).as("a class of the card's maker").isEqualTo("80B0000000");
    }

    private static String onChannel(String command, int channel) {
        return HEX.formatHex(ApduExchange.onChannel(HEX.parseHex(command), channel));
    }

    private String transmit(String command, boolean t0, String... script) throws CardException {
        answers.clear();
        answers.addAll(List.of(script));
        return HEX.formatHex(ApduExchange.transmit(HEX.parseHex(command), t0, bytes -> {
            sent.add(HEX.formatHex(bytes));
            return HEX.parseHex(answers.remove());
        }));
    }
}
