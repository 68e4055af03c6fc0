package org.banshi.device.pcsc.smartcardio;

import java.nio.ByteBuffer;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;

/** A channel of a card: 0 is the basic one. */
final class PcscChannel extends CardChannel {

    private final PcscCard card;
    private final int number;
    private volatile boolean closed;

    PcscChannel(PcscCard card, int number) {
        this.card = card;
        this.number = number;
    }

    @Override
    public Card getCard() {
        return card;
    }

    @Override
    public int getChannelNumber() {
        checkOpen();
        return number;
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) throws CardException {
        return new ResponseAPDU(exchange(command.getBytes()));
    }

    @Override
    public int transmit(ByteBuffer command, ByteBuffer response) throws CardException {
        if (response.isReadOnly()) {
            throw new java.nio.ReadOnlyBufferException();
        }
        if (command == response) {
            throw new IllegalArgumentException("command and response are the same buffer");
        }
        byte[] bytes = new byte[command.remaining()];
        command.get(bytes);
        byte[] answer = exchange(bytes);
        if (response.remaining() < answer.length) {
            throw new IllegalArgumentException("the response has " + answer.length + " bytes, more than the buffer");
        }
        response.put(answer);
        return answer.length;
    }

    @Override
    public void close() throws CardException {
        if (number == 0) {
            throw new IllegalStateException("the basic channel cannot be closed");
        }
        if (closed) {
            return;
        }
        closed = true;
        // MANAGE CHANNEL, close (ISO 7816-4).
        byte[] answer = card.exchange(new byte[] {0x00, 0x70, (byte) 0x80, (byte) number});
        int status = new ResponseAPDU(answer).getSW();
        if (status != 0x9000) {
            throw new CardException("the card did not close its channel, it says %04X".formatted(status));
        }
    }

    private byte[] exchange(byte[] command) throws CardException {
        checkOpen();
        return ApduExchange.transmit(ApduExchange.onChannel(command, number), card.isT0(), card::exchange);
    }

    private void checkOpen() {
        card.checkUsable();
        if (closed) {
            throw new IllegalStateException("the channel is closed");
        }
    }
}
