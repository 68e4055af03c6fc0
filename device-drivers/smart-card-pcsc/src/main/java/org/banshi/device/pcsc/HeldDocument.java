package org.banshi.device.pcsc;

import java.util.function.BooleanSupplier;
import javax.smartcardio.CardException;
import org.banshi.device.DocumentAccess;
import org.banshi.device.TravelDocumentOutcome;
import org.banshi.device.pcsc.smartcardio.PcscCard;
import org.banshi.device.pcsc.smartcardio.PcscTerminal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A travel document that was found and stays connected while its key is asked for. */
final class HeldDocument {

    private static final Logger LOG = LoggerFactory.getLogger(HeldDocument.class);

    private final PcscTerminal terminal;
    private PcscCard card;

    HeldDocument(PcscTerminal terminal, PcscCard card) {
        this.terminal = terminal;
        this.card = card;
    }

    /** Reads it from a fresh start; may be called again with another key. */
    TravelDocumentOutcome read(TravelDocumentReader documents, DocumentAccess access, BooleanSupplier cancelled) {
        try {
            begin();
            ConnectedCardService service = new ConnectedCardService(card, cancelled);
            TravelDocumentOutcome outcome = exclusively(card, () -> documents.read(service, access, cancelled));
            if (outcome instanceof TravelDocumentOutcome.Read) {
                return outcome;
            }
            if (cancelled.getAsBoolean()) {
                return new TravelDocumentOutcome.NotRead(PcscErrors.cancelled());
            }
            return service.loss().map(this::failed).orElse(outcome);
        } catch (CardException failure) {
            return failed(failure);
        } catch (RuntimeException bug) {
            LOG.error("{}: reading a travel document failed", terminal.getName(), bug);
            return new TravelDocumentOutcome.NotRead(PcscErrors.bug());
        }
    }

    /** The chip forgets its secure channel. */
    void release() {
        card.disconnect(true);
    }

    /** What an earlier attempt has selected and opened is forgotten; a card that somebody else has reset is taken up. */
    private void begin() throws CardException {
        try {
            card.reset();
        } catch (CardException | IllegalStateException lost) {
            card.disconnect(false);
            card = terminal.connect("*");
        }
    }

    private TravelDocumentOutcome failed(CardException failure) {
        return new TravelDocumentOutcome.NotRead(
                CardLoss.isRemoval(failure, terminal)
                        ? PcscErrors.removed()
                        : PcscErrors.ofCard(terminal.getName(), failure));
    }

    /** Some exchanges with a card that nobody comes in between. */
    @FunctionalInterface
    interface Exchanges<T> {
        T run() throws CardException;
    }

    static <T> T exclusively(PcscCard card, Exchanges<T> exchanges) throws CardException {
        card.beginExclusive();
        try {
            return exchanges.run();
        } finally {
            try {
                card.endExclusive();
            } catch (CardException | IllegalStateException gone) {
                // The exchanges have met it before, or it no longer matters.
                LOG.debug("the card is gone at the end of a transaction", gone);
            }
        }
    }
}
