package org.banshi.device.pcsc;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import org.banshi.device.pcsc.smartcardio.PcscCard;
import org.banshi.device.pcsc.smartcardio.PcscTerminal;

/** Finds out what a card is, and what it says without a key. */
final class CardIdentification {

    /** The eMRTD application (ICAO 9303-10). */
    private static final byte[] TRAVEL_DOCUMENT = HexFormat.of().parseHex("A0000002471001");

    /** A chip that is pushed in bounces on its contacts: one exchange that fails says nothing yet. */
    private static final int ATTEMPTS = 2;

    private CardIdentification() {}

    /**
     * Asks the card in the reader; a good one takes a second, a slow one as long as it likes.
     *
     * @param wanted asked before each exchange; what comes out is of no interest once it says no
     */
    static CardFinding of(PcscTerminal terminal, BooleanSupplier wanted) {
        CardException last = new CardException("not asked");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return ask(terminal, wanted);
            } catch (CardException failure) {
                last = failure;
                if (!wanted.getAsBoolean()) {
                    return new CardFinding.Failed(PcscErrors.cancelled());
                }
                if (CardLoss.isRemoval(failure, terminal)) {
                    return new CardFinding.Failed(PcscErrors.removed());
                }
            }
        }
        return new CardFinding.Failed(PcscErrors.ofCard(terminal.getName(), last));
    }

    private static CardFinding ask(PcscTerminal terminal, BooleanSupplier wanted) throws CardException {
        PcscCard card = terminal.connect("*");
        boolean kept = false;
        try {
            CardFinding finding = HeldDocument.exclusively(card, () -> ask(terminal, card, wanted));
            kept = finding instanceof CardFinding.TravelDocument;
            return finding;
        } finally {
            if (!kept) {
                card.disconnect(false);
            }
        }
    }

    private static CardFinding ask(PcscTerminal terminal, PcscCard card, BooleanSupplier wanted) throws CardException {
        SocialSecurityReading reading = new SocialSecurityReading(card.getBasicChannel(), wanted);
        boolean hasApplication = reading.hasApplication();
        if (!hasApplication && isTravelDocument(card.getBasicChannel(), wanted)) {
            return new CardFinding.TravelDocument(new HeldDocument(terminal, card));
        }
        // Early social-security cards have the files without saying that they have the application.
        Optional<SocialSecurityFiles> files = reading.files();
        return files.<CardFinding>map(read -> new CardFinding.SocialSecurity(SocialSecurityDecoder.decode(read)))
                .orElseGet(() -> new CardFinding.Failed(PcscErrors.unknownCard()));
    }

    private static boolean isTravelDocument(CardChannel channel, BooleanSupplier wanted) throws CardException {
        if (!wanted.getAsBoolean()) {
            throw new CardException("nobody wants to know any more");
        }
        return channel.transmit(new CommandAPDU(0x00, 0xA4, 0x04, 0x0C, TRAVEL_DOCUMENT))
                        .getSW()
                == 0x9000;
    }
}
