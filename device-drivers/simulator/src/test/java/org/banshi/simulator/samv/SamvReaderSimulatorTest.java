package org.banshi.simulator.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.banshi.simulator.TerminalClient;
import org.banshi.simulator.wire.LineSpeed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Speaks to the double with the literal frames that published drivers use. */
@Timeout(20)
class SamvReaderSimulatorTest {

    private static final String STATUS = "AAAAAA96690003 11FF ED";
    private static final String FIND = "AAAAAA96690003 2001 22";
    private static final String SELECT = "AAAAAA96690003 2002 21";
    private static final String READ = "AAAAAA96690003 3001 32";
    private static final String READ_WITH_FINGERPRINT = "AAAAAA96690003 3010 23";
    private static final String READ_ADDRESSES = "AAAAAA96690003 3003 30";

    private static final String GOOD = "AAAAAA9669000400009094";
    private static final String FOUND = "AAAAAA9669000800009F0000000097";
    private static final String NOT_FOUND = "AAAAAA9669000400008084";
    private static final String NOT_SELECTED = "AAAAAA9669000400008185";
    private static final String NOT_READ = "AAAAAA9669000400004145";
    private static final String NONE_ON_CARD = "AAAAAA9669000400009195";

    private SamvReaderSimulator reader;
    private TerminalClient host;

    @BeforeEach
    void connect() throws Exception {
        reader = SamvReaderSimulator.onPty(LineSpeed.UNLIMITED);
        host = new TerminalClient(reader.address());
    }

    @AfterEach
    void disconnect() throws Exception {
        host.close();
        reader.close();
    }

    @Test
    void aCardIsFoundOnceSelectedAndReadAsOftenAsAsked() throws Exception {
        reader.putCard(FictionalPersons.surrogateName());
        assertThat(ask(FIND, 15)).isEqualTo(FOUND);
        assertThat(ask(SELECT, 19)).endsWith("9C");
        for (int round = 0; round < 2; round++) {
            host.send(READ);
            byte[] reply = host.receive(1295);
            assertThat(reply[9] & 0xFF).isEqualTo(0x90);
            assertThat(Arrays.copyOfRange(reply, 10, 14)).containsExactly(1, 0, 4, 0);
            assertThat(new String(reply, 14, 30, StandardCharsets.UTF_16LE)).isEqualTo("刘𬱖" + " ".repeat(12));
        }
        assertThat(ask(FIND, 11)).isEqualTo(NOT_FOUND);
        assertThat(ask(READ_ADDRESSES, 11)).isEqualTo(NONE_ON_CARD);

        reader.removeCard();
        assertThat(ask(READ_ADDRESSES, 11)).isEqualTo(NOT_READ);
        assertThat(ask(FIND, 11)).isEqualTo(NOT_FOUND);
        assertThat(ask(SELECT, 11)).isEqualTo(NOT_SELECTED);

        reader.putCard(FictionalPersons.elderly());
        assertThat(ask(FIND, 15)).isEqualTo(FOUND);
    }

    @Test
    void theReadWithFingerprintHasTheKnownLengths() throws Exception {
        reader.putCard(FictionalPersons.elderly().withFingerprint(new byte[1024]));
        ask(FIND, 15);
        ask(SELECT, 19);
        host.send(READ_WITH_FINGERPRINT);
        assertThat(Arrays.copyOfRange(host.receive(2321), 5, 7)).containsExactly(0x09, 0x0A);
    }

    @Test
    void aCardPulledDuringTheReadAnswers41AndIsGone() throws Exception {
        reader.putCard(FictionalPersons.elderly());
        reader.pullCardDuringNextRead();
        ask(FIND, 15);
        ask(SELECT, 19);
        assertThat(ask(READ, 11)).isEqualTo(NOT_READ);
        assertThat(reader.card()).isEmpty();
    }

    @Test
    void wrongChecksumAndUnknownCommandAreRefusedByCode() throws Exception {
        assertThat(ask("AAAAAA96690003 2001 21", 11)).endsWith("001014");
        assertThat(ask("AAAAAA96690003 2000 23", 11)).endsWith("002125");
        assertThat(ask("0011 AAAA AAAAAA96690003 11FF ED", 11)).isEqualTo(GOOD);
    }

    @Test
    void everyStatusCodeCanBeInjected() throws Exception {
        for (ModuleStatus status : ModuleStatus.values()) {
            reader.answerNext(SamvQuestion.FIND, status.code(), 1);
            assertThat(ask(STATUS, 11)).as("another question").isEqualTo(GOOD);
            assertThat(ask(FIND, 11).substring(18, 20)).isEqualTo("%02X".formatted(status.code()));
        }
        reader.answerNext(SamvQuestion.ANY, 0x24, 2);
        assertThat(ask(STATUS, 11)).endsWith("002420");
        assertThat(ask(FIND, 11)).endsWith("002420");
        assertThat(ask(STATUS, 11)).isEqualTo(GOOD);
    }

    @Test
    void aCardMovedDuringTheReadAnswers41AndCanBeFoundAgain() throws Exception {
        reader.putCard(FictionalPersons.elderly());
        reader.moveCardDuringNextRead();
        ask(FIND, 15);
        ask(SELECT, 19);
        assertThat(ask(READ, 11)).isEqualTo(NOT_READ);
        assertThat(ask(FIND, 15)).isEqualTo(FOUND);
    }

    @Test
    void aCardHasRoomForFourAppendedAddresses() throws Exception {
        reader.putCard(FictionalPersons.movedOften());
        ask(FIND, 15);
        ask(SELECT, 19);
        host.send(READ_ADDRESSES);
        byte[] reply = host.receive(11 + 4 * 70);
        assertThat(Arrays.copyOfRange(reply, 5, 7)).containsExactly(0x01, 0x1C);
        assertThat(new String(reply, 10 + 3 * 70, 70, StandardCharsets.UTF_16LE).strip())
                .isEqualTo("河北省石家庄市正定县新安镇吴兴村5号");
    }

    @Test
    void choppedRepliesAreWhole() throws Exception {
        reader.chop(3, java.time.Duration.ofMillis(2));
        assertThat(ask(STATUS, 11)).isEqualTo(GOOD);
        reader.chopNoMore();
        assertThat(ask(STATUS, 11)).isEqualTo(GOOD);
    }

    @Test
    void aFloodFillsTheLineUntilItIsTurnedOff() throws Exception {
        reader.flood(true);
        assertThat(host.receive(2_000)).hasSize(2_000);
        reader.flood(false);
    }

    @Test
    void theSpeedIsSetByCommandAndAStrictReaderHearsAHostAtItsOwn() throws Exception {
        assertThat(ask("AAAAAA96690003 6004 67", 11)).isEqualTo(GOOD);
        assertThat(reader.baud()).isEqualTo(9_600);
        reader.strictBaud(true);
        // To this speed is a new pseudo-terminal set; the others are told apart in the driver's tests.
        reader.baud(38_400);
        assertThat(ask(STATUS, 11)).isEqualTo(GOOD);
    }

    @Test
    void moduleFaultsAnswerTheirCodes() throws Exception {
        reader.fault(SamvFault.SELF_TEST_FAILED);
        assertThat(ask(STATUS, 11)).endsWith("006064");
        reader.fault(SamvFault.UNAUTHORISED);
        assertThat(ask(FIND, 11)).endsWith("006662");
        reader.fault(SamvFault.NONE);
        assertThat(ask(STATUS, 11)).isEqualTo(GOOD);
    }

    @Test
    void damagedRepliesAreDamagedAsNamed() throws Exception {
        reader.damageReplies(ReplyDamage.WRONG_CHECKSUM, 1);
        assertThat(ask(STATUS, 11)).isEqualTo("AAAAAA9669000400009095");
        reader.damageReplies(ReplyDamage.GARBAGE_BEFORE, 1);
        assertThat(ask(STATUS, 19)).endsWith(GOOD).isNotEqualTo(GOOD);
        reader.damageReplies(ReplyDamage.HALF_FRAME, 1);
        assertThat(ask(STATUS, 5)).isEqualTo("AAAAAA9669");
        assertThat(ask(STATUS, 11)).isEqualTo(GOOD);
    }

    @Test
    void theReaderComesBackUnderTheSameNameAfterUnplugging() throws Exception {
        host.close();
        reader.unplug();
        assertThat(java.nio.file.Path.of(reader.address())).doesNotExist();
        reader.replug();
        host = new TerminalClient(reader.address());
        assertThat(ask(STATUS, 11)).isEqualTo(GOOD);
    }

    @Test
    void aReadAt115200BaudTakesAsLongAsTheLineNeeds() throws Exception {
        try (SamvReaderSimulator paced = SamvReaderSimulator.onPty();
                TerminalClient client = new TerminalClient(paced.address())) {
            paced.putCard(FictionalPersons.elderly());
            client.send(FIND);
            client.receive(15);
            client.send(SELECT);
            client.receive(19);
            long start = System.nanoTime();
            client.send(READ);
            client.receive(1295);
            // 1,295 bytes of ten bits at 115,200 a second.
            assertThat((System.nanoTime() - start) / 1_000_000).isGreaterThanOrEqualTo(112L);
        }
    }

    @Test
    void everyFictionalNumberHasAValidCheckCharacter() {
        for (SimulatedIdCard card : FictionalPersons.all()) {
            boolean of2017 = card.text()[248] == 'I';
            String number = new String(card.text(), 122, of2017 ? 30 : 36, StandardCharsets.UTF_16LE);
            String start = number.substring(0, number.length() - 1);
            assertThat(
                            of2017
                                    ? FictionalPersons.withFormerCheckDigit(start)
                                    : FictionalPersons.withCheckCharacter(start))
                    .isEqualTo(number);
        }
        assertThat(FictionalPersons.all().stream().map(card -> (char) card.text()[248]))
                .as("all four layouts")
                .contains(' ', 'I', 'Y', 'J');
    }

    private String ask(String request, int replyBytes) throws Exception {
        host.send(request);
        return host.receiveHex(replyBytes);
    }
}
