package org.banshi.device.pcsc.smartcardio;

import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;
import org.banshi.device.pcsc.lite.CardAfter;
import org.banshi.device.pcsc.lite.PcscConnection;
import org.banshi.device.pcsc.lite.PcscContext;
import org.banshi.device.pcsc.lite.PcscException;
import org.banshi.device.pcsc.lite.PcscMissingException;
import org.jspecify.annotations.Nullable;

/**
 * A connected card. Once it is removed, reset by somebody else or the service has gone, every call fails, and the
 * terminal connects anew. One exchange at a time; threads wait for each other.
 */
public final class PcscCard extends Card {

    private final PcscContext context;
    private final PcscConnection connection;
    private final ProtocolWish wish;
    private final ATR answerToReset;
    private final PcscChannel basic = new PcscChannel(this, 0);
    private @Nullable Thread exclusive;
    private boolean usable = true;

    private PcscCard(PcscContext context, PcscConnection connection, ProtocolWish wish, ATR answerToReset) {
        this.context = context;
        this.connection = connection;
        this.wish = wish;
        this.answerToReset = answerToReset;
    }

    static PcscCard connect(String reader, ProtocolWish wish) throws CardException {
        PcscContext context;
        try {
            context = PcscContext.establish();
        } catch (PcscException | PcscMissingException failure) {
            throw Service.failed(failure);
        }
        try {
            PcscConnection connection = context.connect(reader, wish.mode(), wish.protocols());
            // A reader that is used directly may have no card.
            byte[] answer = connection.protocol() == 0 ? new byte[0] : connection.answerToReset();
            return new PcscCard(context, connection, wish, new ATR(answer));
        } catch (PcscException failure) {
            // Ends a connection that may have been made.
            context.close();
            throw failure.code()
                    .filter(code -> switch (code) {
                        case SCARD_E_NO_SMARTCARD, SCARD_W_REMOVED_CARD -> true;
                        default -> false;
                    })
                    .<CardException>map(code -> new CardNotPresentException(failure))
                    .orElseGet(() -> Service.failed(failure));
        }
    }

    synchronized boolean isUsable() {
        return usable;
    }

    @Override
    public ATR getATR() {
        return answerToReset;
    }

    @Override
    public String getProtocol() {
        return ProtocolWish.name(connection.protocol());
    }

    @Override
    public CardChannel getBasicChannel() {
        return basic;
    }

    @Override
    public CardChannel openLogicalChannel() throws CardException {
        // MANAGE CHANNEL, open, the card chooses the number (ISO 7816-4).
        ResponseAPDU answer = basic.transmit(new CommandAPDU(0x00, 0x70, 0x00, 0x00, 1));
        if (answer.getSW() != 0x9000 || answer.getData().length != 1) {
            throw new CardException("the card opens no logical channel, it says %04X".formatted(answer.getSW()));
        }
        return new PcscChannel(this, answer.getData()[0]);
    }

    @Override
    public synchronized void beginExclusive() throws CardException {
        checkUsable();
        if (exclusive != null) {
            throw new CardException("the card is used exclusively already");
        }
        guarded(() -> {
            connection.beginTransaction();
            return exclusive = Thread.currentThread();
        });
    }

    @Override
    public synchronized void endExclusive() throws CardException {
        checkUsable();
        if (exclusive != Thread.currentThread()) {
            throw new IllegalStateException("this thread does not use the card exclusively");
        }
        exclusive = null;
        guarded(() -> {
            connection.endTransaction(CardAfter.LEFT);
            return true;
        });
    }

    @Override
    public synchronized byte[] transmitControlCommand(int code, byte[] command) throws CardException {
        checkUsable();
        return guarded(() -> connection.control(code, command));
    }

    /** Resets the card without letting go of it: selected files and secure channels are forgotten. */
    public synchronized void reset() throws CardException {
        checkUsable();
        guarded(() -> {
            connection.reconnect(wish.mode(), wish.protocols(), CardAfter.RESET);
            return true;
        });
    }

    @Override
    public synchronized void disconnect(boolean reset) {
        if (usable) {
            end(reset ? CardAfter.RESET : CardAfter.LEFT);
        }
    }

    /** One exchange, as the card answers it. */
    synchronized byte[] exchange(byte[] command) throws CardException {
        checkUsable();
        Thread owner = exclusive;
        if (owner != null && owner != Thread.currentThread()) {
            throw new CardException("the card is used exclusively by another thread");
        }
        return guarded(() -> connection.transmit(command));
    }

    boolean isT0() {
        return connection.protocol() == PcscConnection.T0;
    }

    void checkUsable() {
        if (!isUsable()) {
            throw new IllegalStateException("the card is disconnected");
        }
    }

    private interface Call<T> {
        T run() throws PcscException;
    }

    private <T> T guarded(Call<T> call) throws CardException {
        try {
            return call.run();
        } catch (PcscException failure) {
            boolean gone = failure.code()
                    .map(code -> switch (code) {
                        case SCARD_W_REMOVED_CARD,
                                SCARD_W_RESET_CARD,
                                SCARD_W_UNPOWERED_CARD,
                                SCARD_E_NO_SMARTCARD,
                                SCARD_E_READER_UNAVAILABLE -> true;
                        default -> failure.serviceLost();
                    })
                    .orElse(false);
            if (gone) {
                end(CardAfter.LEFT);
            }
            throw Service.failed(failure);
        }
    }

    private void end(CardAfter card) {
        usable = false;
        try {
            connection.disconnect(card);
        } catch (PcscException gone) {
            // That is what was wanted.
        }
        context.close();
    }

    @Override
    public String toString() {
        return "PC/SC card, " + getProtocol();
    }
}
