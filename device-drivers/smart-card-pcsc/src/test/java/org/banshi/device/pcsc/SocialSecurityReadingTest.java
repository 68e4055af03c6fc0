package org.banshi.device.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.banshi.device.IdCard;
import org.banshi.device.SocialSecurityCard;
import org.banshi.device.SocialSecurityCard.Holder;
import org.banshi.simulator.smartcard.SocialSecurityHolder;
import org.banshi.simulator.smartcard.SocialSecurityTrait;
import org.banshi.simulator.smartcard.SocialSecurityVirtualCard;
import org.banshi.simulator.smartcard.UnknownVirtualCard;
import org.banshi.simulator.smartcard.VirtualCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SocialSecurityReadingTest {

    /** VERIFY (ISO 7816-4): the only command with which a PIN could be sent, with its variant for BER-TLV. */
    private static final byte[] SENDS_A_PIN = {0x20, 0x21};

    @Test
    void readsTheWholeCard() throws Exception {
        SocialSecurityCard card = read(new SocialSecurityVirtualCard(SocialSecurityHolder.zhengYan()));
        assertThat(card.cardId()).isEqualTo("13010000112233445566778899AABBCC");
        assertThat(card.specification()).isEqualTo("2.00");
        assertThat(card.cardNumber()).isEqualTo("A12345678");
        assertThat(card.issued()).contains(LocalDate.of(2020, 1, 2));
        assertThat(card.expires()).contains(LocalDate.of(2030, 1, 1));
        Holder holder = card.holder().orElseThrow();
        assertThat(holder.name()).isEqualTo("郑䶮");
        assertThat(holder.number()).isEqualTo("130123199111030019");
        assertThat(holder.numberChecks()).isTrue();
        assertThat(holder.sex()).isEqualTo(IdCard.Sex.MALE);
        assertThat(holder.ethnicity()).contains(new IdCard.Ethnicity("01", "汉"));
        assertThat(holder.birthDate()).contains(LocalDate.of(1991, 11, 3));
        assertThat(card.toString() + holder).doesNotContain("郑", "1991");
    }

    @ParameterizedTest
    @EnumSource(
            value = SocialSecurityTrait.class,
            // Over T=0 the channel itself asks again: see ApduExchangeTest and PcscReaderIT.
            mode = EnumSource.Mode.EXCLUDE,
            names = "T0")
    void noKindOfCardIsEverSentAPin(SocialSecurityTrait trait) throws Exception {
        SocialSecurityVirtualCard card = new SocialSecurityVirtualCard(SocialSecurityHolder.liuGuizhen(), trait);
        MemoryChannel channel = new MemoryChannel(card);
        SocialSecurityReading reading = new SocialSecurityReading(channel);
        reading.hasApplication();
        assertThat(reading.files()).isPresent();
        assertThat(channel.commands())
                .hasSizeGreaterThan(5)
                .allSatisfy(command -> assertThat(SENDS_A_PIN).doesNotContain(command[1]));
        assertThat(card.pinsTried()).isZero();
    }

    @Test
    void aHolderBehindAPinIsLeftOut() throws Exception {
        SocialSecurityCard card = read(
                new SocialSecurityVirtualCard(SocialSecurityHolder.liuGuizhen(), SocialSecurityTrait.PIN_PROTECTED));
        assertThat(card.cardNumber()).isEqualTo("A12345678");
        assertThat(card.holder()).isEmpty();
    }

    @Test
    void anotherCardHasNoSuchFiles() throws Exception {
        SocialSecurityReading reading = new SocialSecurityReading(new MemoryChannel(new UnknownVirtualCard()));
        assertThat(reading.hasApplication()).isFalse();
        assertThat(reading.files()).isEmpty();
    }

    @Test
    void whateverACardAnswersEndsWell() throws Exception {
        for (int seed = 0; seed < 3000; seed++) {
            SocialSecurityReading reading = new SocialSecurityReading(new MemoryChannel(new BabblingCard(seed)));
            reading.hasApplication();
            reading.files()
                    .ifPresent(files ->
                            assertThat(SocialSecurityDecoder.decode(files)).isInstanceOf(SocialSecurityContent.class));
        }
    }

    private static SocialSecurityCard read(VirtualCard card) throws Exception {
        SocialSecurityReading reading = new SocialSecurityReading(new MemoryChannel(card));
        assertThat(reading.hasApplication()).isTrue();
        SocialSecurityContent content =
                SocialSecurityDecoder.decode(reading.files().orElseThrow());
        assertThat(content).isInstanceOf(SocialSecurityContent.Valid.class);
        return ((SocialSecurityContent.Valid) content).card();
    }

    /** Answers records whose tag and length may be right and whose rest is anything. */
    private static final class BabblingCard implements VirtualCard {
        private final Random random;

        BabblingCard(long seed) {
            random = new Random(seed);
        }

        @Override
        public byte[] answerToReset() {
            return new byte[] {0x3B, 0x00};
        }

        @Override
        public byte[] transmit(byte[] command) {
            byte[] answer = new byte[2 + random.nextInt(40)];
            random.nextBytes(answer);
            if (random.nextInt(10) > 0) {
                answer[answer.length - 2] = (byte) 0x90;
                answer[answer.length - 1] = 0;
            }
            if (answer.length > 4 && random.nextBoolean()) {
                answer[0] = command[2];
                answer[1] = (byte) (answer.length - 4);
            }
            return answer;
        }

        @Override
        public void reset() {}
    }
}
