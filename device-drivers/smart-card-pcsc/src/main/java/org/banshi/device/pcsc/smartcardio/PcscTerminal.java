package org.banshi.device.pcsc.smartcardio;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import org.banshi.device.pcsc.lite.ReaderState;
import org.jspecify.annotations.Nullable;

/** One reader; it may come and go. */
public final class PcscTerminal extends CardTerminal {

    private final String reader;
    private @Nullable PcscCard connected;

    /**
     * A reader by the service's name for it; whether it is there shows when it is used.
     */
    public PcscTerminal(String reader) {
        this.reader = reader;
    }

    @Override
    public String getName() {
        return reader;
    }

    /**
     * Connects to the card.
     *
     * @param protocol {@code T=0}, {@code T=1}, {@code *} for either, or {@code DIRECT} for the reader without a card;
     *     {@code EXCLUSIVE;} before it keeps others out. The same card while it is connected, unless it was exclusive
     * @throws javax.smartcardio.CardNotPresentException when there is none
     */
    @Override
    public synchronized PcscCard connect(String protocol) throws CardException {
        ProtocolWish wish = ProtocolWish.of(protocol);
        PcscCard present = connected;
        if (present != null && present.isUsable()) {
            if (wish.allows(present.getProtocol())) {
                return present;
            }
            throw new CardException("the card is connected with " + present.getProtocol() + " already");
        }
        PcscCard card = PcscCard.connect(reader, wish);
        connected = card;
        return card;
    }

    @Override
    public boolean isCardPresent() throws CardException {
        return Service.look(reader).cardPresent();
    }

    @Override
    public boolean waitForCardPresent(long timeout) throws CardException {
        return await(true, timeout);
    }

    @Override
    public boolean waitForCardAbsent(long timeout) throws CardException {
        return await(false, timeout);
    }

    private boolean await(boolean wanted, long timeout) throws CardException {
        if (timeout < 0) {
            throw new IllegalArgumentException("a timeout is not negative");
        }
        Duration patience = timeout == 0 ? Service.FOR_EVER : Duration.ofMillis(timeout);
        long until = System.nanoTime() + patience.toNanos();
        ReaderState state = Service.look(reader);
        while (state.cardPresent() != wanted) {
            if (!state.available()) {
                throw new CardException("the reader “" + reader + "” is not attached");
            }
            Duration left = Duration.ofNanos(until - System.nanoTime());
            Optional<List<ReaderState>> now =
                    left.isNegative() ? Optional.empty() : Service.awaitChange(List.of(state), left);
            if (now.isEmpty()) {
                return false;
            }
            state = now.get().getFirst();
        }
        return true;
    }

    @Override
    public String toString() {
        return "PC/SC terminal " + reader;
    }
}
