package org.banshi.device.pcsc.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.smartcardio.CardException;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.banshi.simulator.smartcard.VirtualCard;

/** A virtual card without a reader between; may be pulled before any command, and its answers changed on the way. */
final class CardInProcess extends CardService {

    private final VirtualCard card;
    private final List<String> commands = new ArrayList<>();
    private int pulledBefore = Integer.MAX_VALUE;
    private UnaryOperator<byte[]> line = UnaryOperator.identity();

    CardInProcess(VirtualCard card) {
        this.card = card;
        card.reset();
    }

    /** @param command from 1 */
    CardInProcess pulledBefore(int command) {
        pulledBefore = command;
        return this;
    }

    /** What becomes of each answer on its way. */
    CardInProcess over(UnaryOperator<byte[]> line) {
        this.line = line;
        return this;
    }

    int exchanges() {
        return commands.size();
    }

    /** The instruction bytes so far, for example {@code A4}. */
    List<String> instructions() {
        return commands;
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) throws CardServiceException {
        commands.add("%02X".formatted(command.getINS() & 0xFF));
        if (commands.size() >= pulledBefore) {
            throw new CardServiceException("Exception during transmit", new CardException("SCARD_W_REMOVED_CARD"));
        }
        return new ResponseAPDU(line.apply(card.transmit(command.getBytes())));
    }

    @Override
    public void open() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public byte[] getATR() {
        return card.answerToReset();
    }

    @Override
    public void close() {}

    @Override
    public boolean isConnectionLost(Exception exception) {
        return exception.getCause() instanceof CardException;
    }
}
