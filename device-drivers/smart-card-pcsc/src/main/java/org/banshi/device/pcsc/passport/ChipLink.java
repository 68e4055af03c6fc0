package org.banshi.device.pcsc.passport;

import java.util.List;
import java.util.function.BooleanSupplier;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.banshi.device.DeviceError;
import org.jspecify.annotations.Nullable;

/**
 * The card as JMRTD sees it. Remembers why a conversation ended, however the library words it on the way up; asks
 * before each exchange whether to go on; and keeps from the library answers whose lengths would make it take more
 * memory than they have bytes. Once ended, nothing is sent any more.
 */
final class ChipLink extends CardService {

    /** 128 KiB of portrait in answers of 32 bytes; a usual passport takes about 150. */
    private static final int MOST_EXCHANGES = 5_000;

    private static final int GENERAL_AUTHENTICATE = 0x86;
    private static final int DYNAMIC_AUTHENTICATION_DATA = 0x7C;

    private final CardService card;
    private final BooleanSupplier cancelled;
    private int exchanges;
    private int lastStatus = -1;
    private @Nullable DeviceError ended;

    ChipLink(CardService card, BooleanSupplier cancelled) {
        this.card = card;
        this.cancelled = cancelled;
    }

    /** The last status word; -1 before the first answer. */
    int lastStatus() {
        return lastStatus;
    }

    /** @throws ChipException when the conversation has ended for good */
    void requireGoing() throws ChipException {
        if (ended != null) {
            throw new ChipException(ended);
        }
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) throws CardServiceException {
        if (ended == null && cancelled.getAsBoolean()) {
            ended = ChipErrors.cancelled();
        } else if (ended == null && ++exchanges > MOST_EXCHANGES) {
            ended = ChipErrors.endless();
        }
        if (ended != null) {
            throw over();
        }
        ResponseAPDU answer;
        try {
            answer = card.transmit(command);
        } catch (CardServiceException | RuntimeException lost) {
            // RuntimeException: javax.smartcardio's way to say that the card was disconnected meanwhile.
            ended = ChipErrors.removed();
            throw over();
        }
        lastStatus = answer.getSW();
        if (!lengthsFit(command, answer.getData())) {
            ended = ChipErrors.channelBroken();
            throw over();
        }
        return answer;
    }

    private static boolean lengthsFit(CommandAPDU command, byte[] data) {
        boolean secured = (command.getCLA() & 0x0C) == 0x0C;
        boolean authenticating = (command.getINS() & 0xFF) == GENERAL_AUTHENTICATE;
        if (data.length == 0 || !secured && !authenticating) {
            return true;
        }
        List<Tlv> objects = Tlv.all(data);
        return !objects.isEmpty()
                && objects.stream()
                        .filter(object -> object.tag() == DYNAMIC_AUTHENTICATION_DATA)
                        .noneMatch(object -> object.value().length > 0
                                && Tlv.all(object.value()).isEmpty());
    }

    private static CardServiceException over() {
        return new CardServiceException("the conversation with the chip has ended");
    }

    @Override
    public void open() {
        // Whoever hands over the card has opened it.
    }

    @Override
    public boolean isOpen() {
        return card.isOpen();
    }

    @Override
    public byte[] getATR() throws CardServiceException {
        return card.getATR();
    }

    @Override
    public void close() {
        // Whoever hands over the card closes it.
    }

    @Override
    public boolean isConnectionLost(Exception exception) {
        return ended != null;
    }
}
