package org.banshi.device.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import javax.smartcardio.CardException;
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
        SocialSecurityReading reading = new SocialSecurityReading(channel, () -> true);
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
        SocialSecurityReading reading =
                new SocialSecurityReading(new MemoryChannel(new UnknownVirtualCard()), () -> true);
        assertThat(reading.hasApplication()).isFalse();
        assertThat(reading.files()).isEmpty();
    }

    @Test
    void readsNoFurtherForNobody() throws Exception {
        MemoryChannel channel = new MemoryChannel(new SocialSecurityVirtualCard(SocialSecurityHolder.zhengYan()));
        SocialSecurityReading reading =
                new SocialSecurityReading(channel, () -> channel.commands().size() < 4);
        reading.hasApplication();
        assertThatThrownBy(reading::files).isInstanceOf(CardException.class);
        assertThat(channel.commands()).hasSize(4);
    }

    @Test
    void whateverACardAnswersEndsWell() throws Exception {
        for (int seed = 0; seed < 3000; seed++) {
            SocialSecurityReading reading =
                    new SocialSecurityReading(new MemoryChannel(BadCard.babbling(seed)), () -> true);
            reading.hasApplication();
            reading.files()
                    .ifPresent(files ->
                            assertThat(SocialSecurityDecoder.decode(files)).isInstanceOf(SocialSecurityContent.class));
        }
    }

    private static SocialSecurityCard read(VirtualCard card) throws Exception {
        SocialSecurityReading reading = new SocialSecurityReading(new MemoryChannel(card), () -> true);
        assertThat(reading.hasApplication()).isTrue();
        SocialSecurityContent content =
                SocialSecurityDecoder.decode(reading.files().orElseThrow());
        assertThat(content).isInstanceOf(SocialSecurityContent.Valid.class);
        return ((SocialSecurityContent.Valid) content).card();
    }
}
