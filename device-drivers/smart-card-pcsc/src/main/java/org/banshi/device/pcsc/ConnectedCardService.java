package org.banshi.device.pcsc;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.smartcardio.CardException;
import net.sf.scuba.smartcards.APDUEvent;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.banshi.device.pcsc.smartcardio.PcscCard;
import org.jspecify.annotations.Nullable;

/** A card that the driver holds connected, for scuba's users. Opening and closing are the driver's. */
final class ConnectedCardService extends CardService {

    private final PcscCard card;
    private final BooleanSupplier cancelled;
    private @Nullable CardException loss;
    private int exchanges;

    ConnectedCardService(PcscCard card, BooleanSupplier cancelled) {
        this.card = card;
        this.cancelled = cancelled;
    }

    /** Why an exchange failed, if one did: then the card or the reader is gone. */
    Optional<CardException> loss() {
        return Optional.ofNullable(loss);
    }

    @Override
    public void open() {
        state = SESSION_STARTED_STATE;
    }

    @Override
    public boolean isOpen() {
        return loss == null;
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) throws CardServiceException {
        if (cancelled.getAsBoolean()) {
            throw new CardServiceException("the reading was cancelled");
        }
        CardException before = loss;
        if (before != null) {
            throw new CardServiceException("the card is gone", before);
        }
        try {
            javax.smartcardio.ResponseAPDU answer =
                    card.getBasicChannel().transmit(new javax.smartcardio.CommandAPDU(command.getBytes()));
            ResponseAPDU response = new ResponseAPDU(answer.getBytes());
            notifyExchangedAPDU(new APDUEvent(this, card.getProtocol(), ++exchanges, command, response));
            return response;
        } catch (CardException failure) {
            loss = failure;
            throw new CardServiceException("the card does not answer", failure);
        }
    }

    @Override
    public byte[] getATR() {
        return card.getATR().getBytes();
    }

    @Override
    public boolean isExtendedAPDULengthSupported() {
        return true;
    }

    @Override
    public void close() {
        state = SESSION_STOPPED_STATE;
    }

    @Override
    public boolean isConnectionLost(Exception failure) {
        return loss != null;
    }
}
