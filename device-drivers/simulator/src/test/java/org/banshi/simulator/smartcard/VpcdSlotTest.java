package org.banshi.simulator.smartcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The slot, asked over TCP with the bytes of vsmartcard's reader. */
@Timeout(60)
class VpcdSlotTest {

    private static final String SELECT = "00A404000F7378312E73682EC9E7BBE1B1A3D5CF";

    private ServerSocket reader;
    private VpcdSlot slot;
    private Socket card;

    @BeforeEach
    void open() throws Exception {
        reader = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        slot = new VpcdSlot("127.0.0.1", reader.getLocalPort());
    }

    @AfterEach
    void close() throws Exception {
        slot.close();
        reader.close();
        if (card != null) {
            card.close();
        }
    }

    @Test
    void answersPowerUpAndCommands() throws Exception {
        insert();
        send("01");
        assertThat(ask("04")).isEqualTo("3B8201535383");
        assertThat(ask(SELECT)).isEqualTo("6F0284009000");
        assertThat(slot.commands()).hasSize(1);
        send("02");
        assertThat(ask("00A4020002EF05")).as("forgotten by the reset").isEqualTo("6A82");
    }

    @Test
    void aPulledCardHangsUpAndAnotherComesAnew() throws Exception {
        insert();
        slot.remove();
        assertThatThrownBy(() -> ask("04")).isInstanceOf(IOException.class);
        slot.insert(new UnknownVirtualCard());
        card = reader.accept();
        assertThat(ask("04")).isEqualTo("3B800181");
    }

    @Test
    void aCardComesBackByItselfAfterTheReaderDroppedIt() throws Exception {
        insert();
        card.close();
        card = reader.accept();
        assertThat(ask("04")).isEqualTo("3B8201535383");
    }

    @Test
    void aCardCanGoInTheMiddleOfACommand() throws Exception {
        insert();
        slot.removeDuringCommand(2);
        assertThat(ask(SELECT)).endsWith("9000");
        assertThatThrownBy(() -> ask(SELECT)).isInstanceOf(EOFException.class);
        assertThat(slot.card()).isEmpty();
    }

    @Test
    void aCardCanBreakOffInTheMiddleOfItsAnswer() throws Exception {
        insert();
        slot.stallInAnswer(1);
        send(SELECT);
        DataInputStream in = new DataInputStream(card.getInputStream());
        assertThat(in.readUnsignedShort()).isEqualTo(6);
        in.readFully(new byte[3]);
        card.setSoTimeout(100);
        assertThatThrownBy(in::read).isInstanceOf(SocketTimeoutException.class);
        card.setSoTimeout(0);
        slot.remove();
        assertThat(in.read()).as("the end").isEqualTo(-1);
    }

    @Test
    void aMuteCardAnswersWhenItIsMuteNoLonger() throws Exception {
        insert();
        slot.mute(true);
        card.setSoTimeout(100);
        assertThatThrownBy(() -> ask(SELECT)).isInstanceOf(SocketTimeoutException.class);
        card.setSoTimeout(0);
        slot.mute(false);
        assertThat(receive()).endsWith("9000");
    }

    @Test
    void theAnswerToResetCanBeWrong() throws Exception {
        insert();
        slot.answerToReset(Optional.of(new byte[] {(byte) 0xFF}));
        assertThat(ask("04")).isEqualTo("FF");
        slot.answerToReset(Optional.empty());
        assertThat(ask("04")).isEqualTo("3B8201535383");
    }

    private void insert() throws IOException {
        slot.insert(new SocialSecurityVirtualCard(SocialSecurityHolder.liuGuizhen()));
        card = reader.accept();
    }

    private String ask(String message) throws IOException {
        send(message);
        return receive();
    }

    private void send(String message) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(message);
        DataOutputStream out = new DataOutputStream(card.getOutputStream());
        out.writeShort(bytes.length);
        out.write(bytes);
        out.flush();
    }

    private String receive() throws IOException {
        DataInputStream in = new DataInputStream(card.getInputStream());
        byte[] answer = new byte[in.readUnsignedShort()];
        in.readFully(answer);
        return HexFormat.of().withUpperCase().formatHex(answer);
    }
}
