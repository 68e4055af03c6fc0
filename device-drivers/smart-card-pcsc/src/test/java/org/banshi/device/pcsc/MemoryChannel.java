package org.banshi.device.pcsc;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;
import org.banshi.simulator.smartcard.VirtualCard;

/** A channel to a virtual card without any reader between; keeps the commands. */
final class MemoryChannel extends CardChannel {

    private final VirtualCard card;
    private final List<byte[]> commands = new ArrayList<>();

    MemoryChannel(VirtualCard card) {
        this.card = card;
        card.reset();
    }

    List<byte[]> commands() {
        return commands;
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) {
        commands.add(command.getBytes());
        return new ResponseAPDU(card.transmit(command.getBytes()));
    }

    @Override
    public Card getCard() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getChannelNumber() {
        return 0;
    }

    @Override
    public int transmit(ByteBuffer command, ByteBuffer response) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
