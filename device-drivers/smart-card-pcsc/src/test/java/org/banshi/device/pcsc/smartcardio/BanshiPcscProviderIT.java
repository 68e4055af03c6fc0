package org.banshi.device.pcsc.smartcardio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.CardTerminals.State;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.TerminalFactory;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import org.banshi.simulator.smartcard.PrivatePcscd;
import org.banshi.simulator.smartcard.SocialSecurityHolder;
import org.banshi.simulator.smartcard.SocialSecurityTrait;
import org.banshi.simulator.smartcard.SocialSecurityVirtualCard;
import org.banshi.simulator.smartcard.VpcdSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a program that knows only {@code javax.smartcardio} sees, over a real pcscd. */
@Timeout(120)
class BanshiPcscProviderIT {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final byte[] SELECT = HexFormat.of().parseHex("00A404000F7378312E73682EC9E7BBE1B1A3D5CF00");

    private final PrivatePcscd service = new PrivatePcscd();
    private final VpcdSlot slot = new VpcdSlot("127.0.0.1", service.port());
    private CardTerminals terminals;
    private CardTerminal terminal;

    @BeforeEach
    void open() throws Exception {
        service.start();
        terminals = TerminalFactory.getInstance("PC/SC", null, new BanshiPcscProvider())
                .terminals();
        terminal = terminals.list().getFirst();
    }

    @AfterEach
    void close() {
        slot.close();
        service.close();
    }

    @Test
    void listsTerminalsAndKnowsTheirCards() throws Exception {
        assertThat(terminals.list())
                .extracting(CardTerminal::getName)
                .containsExactly("Virtual PCD 00 00", "Virtual PCD 00 01");
        assertThat(terminals.getTerminal("Virtual PCD 00 00")).isSameAs(terminal);
        assertThat(terminals.getTerminal("none")).isNull();
        assertThat(terminal.isCardPresent()).isFalse();
        assertThat(terminals.list(State.CARD_PRESENT)).isEmpty();
        assertThat(terminal.waitForCardPresent(1)).isFalse();
        assertThatThrownBy(() -> terminal.connect("*")).isInstanceOf(CardNotPresentException.class);
        insert();
        assertThat(terminal.isCardPresent()).isTrue();
        assertThat(terminals.list(State.CARD_PRESENT)).containsExactly(terminal);
        slot.remove();
        assertThat(terminal.waitForCardAbsent(PATIENCE_MILLIS)).isTrue();
    }

    @Test
    void tellsInsertionAndRemovalSinceTheLastWait() throws Exception {
        assertThat(terminals.waitForChange(1)).isFalse();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return terminals.waitForChange(PATIENCE_MILLIS);
            } catch (CardException failure) {
                throw new IllegalStateException(failure);
            }
        });
        slot.insert(card());
        assertThat(waiting.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
        assertThat(terminals.list(State.CARD_INSERTION)).containsExactly(terminal);
        assertThat(terminals.list(State.CARD_REMOVAL)).isEmpty();
        slot.remove();
        assertThat(terminals.waitForChange(PATIENCE_MILLIS)).isTrue();
        assertThat(terminals.list(State.CARD_REMOVAL)).containsExactly(terminal);
        assertThat(terminals.list(State.CARD_INSERTION)).isEmpty();
    }

    @Test
    void connectsOnceAndSpeaksTheProtocolAskedFor() throws Exception {
        insert();
        Card card = terminal.connect("T=1");
        assertThat(card.getProtocol()).isEqualTo("T=1");
        assertThat(card.getATR().getBytes()).isEqualTo(card().answerToReset());
        assertThat(terminal.connect("*")).isSameAs(card);
        assertThatThrownBy(() -> terminal.connect("T=0")).isInstanceOf(CardException.class);
        assertThat(card.getBasicChannel().transmit(new CommandAPDU(SELECT)).getSW())
                .isEqualTo(0x9000);
        card.disconnect(false);
        assertThatThrownBy(() -> card.getBasicChannel().transmit(new CommandAPDU(SELECT)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(terminal.connect("*")).isNotSameAs(card);
        assertThatThrownBy(() -> terminal.connect("T=7")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overT0AnswersAreFetched() throws Exception {
        slot.insert(new SocialSecurityVirtualCard(SocialSecurityHolder.zhengYan(), SocialSecurityTrait.T0));
        assertThat(terminal.waitForCardPresent(PATIENCE_MILLIS)).isTrue();
        Card card = terminal.connect("*");
        assertThat(card.getProtocol()).isEqualTo("T=0");
        assertThat(card.getBasicChannel().transmit(new CommandAPDU(SELECT)).getBytes())
                .isEqualTo(HexFormat.of().parseHex("6F0284009000"));
        card.disconnect(false);
    }

    @Test
    void whileOneThreadHasTheCardForItselfOthersAreRefused() throws Exception {
        insert();
        Card card = terminal.connect("*");
        card.beginExclusive();
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> {
            try {
                return card.getBasicChannel().transmit(new CommandAPDU(SELECT)).getSW();
            } catch (CardException refused) {
                return 0;
            }
        });
        assertThat(other.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).isZero();
        assertThat(card.getBasicChannel().transmit(new CommandAPDU(SELECT)).getSW())
                .isEqualTo(0x9000);
        card.endExclusive();
        card.disconnect(true);
    }

    @Test
    void aPulledCardFailsWithTheNameThatScubaLooksFor() throws Exception {
        insert();
        CardService scuba = CardService.getInstance(terminal);
        scuba.open();
        assertThat(scuba.transmit(new net.sf.scuba.smartcards.CommandAPDU(SELECT))
                        .getSW())
                .isEqualTo(0x9000);
        slot.remove();
        assertThat(terminal.waitForCardAbsent(PATIENCE_MILLIS)).isTrue();
        assertThatThrownBy(() -> scuba.transmit(new net.sf.scuba.smartcards.CommandAPDU(SELECT)))
                .isInstanceOfSatisfying(
                        CardServiceException.class,
                        failure -> assertThat(scuba.isConnectionLost(failure)).isTrue());
        scuba.close();
    }

    @Test
    void theSameObjectsWorkAgainAfterEveryRestartOfTheService() throws Exception {
        for (int round = 0; round < 3; round++) {
            insert();
            Card card = terminal.connect("*");
            service.kill();
            assertThatThrownBy(() -> card.getBasicChannel().transmit(new CommandAPDU(SELECT)))
                    .isInstanceOf(CardException.class);
            assertThatThrownBy(() -> terminals.list()).isInstanceOf(CardException.class);
            service.start();
            assertThat(terminals.list()).contains(terminal);
            assertThat(terminal.waitForCardPresent(PATIENCE_MILLIS)).isTrue();
            Card again = terminal.connect("*");
            assertThat(again.getBasicChannel().transmit(new CommandAPDU(SELECT)).getSW())
                    .isEqualTo(0x9000);
            again.disconnect(false);
            slot.remove();
            assertThat(terminal.waitForCardAbsent(PATIENCE_MILLIS)).isTrue();
        }
    }

    @Test
    void aWaitEndsWithTheService() throws Exception {
        CompletableFuture<List<CardTerminal>> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                terminal.waitForCardPresent(PATIENCE_MILLIS);
                return List.of();
            } catch (CardException failure) {
                throw new IllegalStateException(failure);
            }
        });
        service.kill();
        assertThatThrownBy(() -> waiting.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(org.banshi.device.pcsc.lite.PcscException.class);
    }

    private void insert() throws CardException {
        slot.insert(card());
        assertThat(terminal.waitForCardPresent(PATIENCE_MILLIS)).isTrue();
    }

    private static SocialSecurityVirtualCard card() {
        return new SocialSecurityVirtualCard(SocialSecurityHolder.liuGuizhen());
    }
}
