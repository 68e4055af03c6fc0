package org.banshi.device.pcsc.smartcardio;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.smartcardio.CardException;

/**
 * One command and its whole answer (ISO 7816-3 §12.2, 7816-4 §5.3.4): what T=0 cannot say in one exchange is fetched
 * with GET RESPONSE, and a wrong length is mended. Pure but for the exchange it is given.
 */
final class ApduExchange {

    /** 61xx: xx more bytes are waiting. 6Cxx: nothing was done, ask again with Le = xx. */
    private static final int MORE = 0x61;

    private static final int WRONG_LENGTH = 0x6C;

    private static final byte GET_RESPONSE = (byte) 0xC0;

    /** Bits of an interindustry class byte that say "secured": a changed Le would spoil the checksum. */
    private static final int SECURED = 0x0C;

    /** Class bytes of the channels 4 to 19 have another layout. */
    private static final int FURTHER = 0x40;

    private static final int SECURED_FURTHER = 0x20;

    /** An answer of 65,536 bytes comes in 256 pieces; a card that goes on beyond that is broken. */
    private static final int MOST_PIECES = 300;

    private ApduExchange() {}

    /** To the card and back, as the reader does it. */
    @FunctionalInterface
    interface Wire {
        byte[] exchange(byte[] command) throws CardException;
    }

    static byte[] transmit(byte[] command, boolean t0, Wire wire) throws CardException {
        if (command.length < 4) {
            throw new IllegalArgumentException("a command has at least four bytes");
        }
        byte[] sent = t0 ? withoutExpectedLength(command) : command;
        byte[] answer = wire.exchange(sent);
        if (answer.length == 2 && sw1(answer) == WRONG_LENGTH && !secured(command[0]) && !extended(command)) {
            answer = wire.exchange(withExpectedLength(sent, answer[1]));
        }
        return collect(command, answer, wire);
    }

    private static byte[] collect(byte[] command, byte[] first, Wire wire) throws CardException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] answer = first;
        for (int pieces = 0; ; pieces++) {
            if (answer.length < 2 || pieces > MOST_PIECES) {
                throw new CardException("the card's answer has no end");
            }
            if (sw1(answer) != MORE) {
                whole.writeBytes(answer);
                return whole.toByteArray();
            }
            whole.write(answer, 0, answer.length - 2);
            byte[] getResponse = {plainClass(command[0]), GET_RESPONSE, 0, 0, answer[answer.length - 1]};
            answer = wire.exchange(getResponse);
            if (answer.length == 2 && sw1(answer) == WRONG_LENGTH) {
                answer = wire.exchange(withExpectedLength(getResponse, answer[1]));
            }
        }
    }

    /** T=0 sends either data or wants some: Le of a short command with both is left to GET RESPONSE. */
    private static byte[] withoutExpectedLength(byte[] command) {
        boolean shortCase4 = command.length > 6 && command[4] != 0 && command.length == 6 + (command[4] & 0xFF);
        return shortCase4 ? Arrays.copyOf(command, command.length - 1) : command;
    }

    /** The same short command with another Le. */
    private static byte[] withExpectedLength(byte[] command, byte length) {
        boolean carriesData = command.length > 5;
        boolean hasLength = command.length == 5 || carriesData && command.length == 6 + (command[4] & 0xFF);
        byte[] again = Arrays.copyOf(command, hasLength ? command.length : command.length + 1);
        again[again.length - 1] = length;
        return again;
    }

    /** The class byte says which channel is meant, where it is one of ISO 7816-4: 0 to 3, then 4 to 19. */
    static byte[] onChannel(byte[] command, int channel) {
        if (channel == 0 || command.length == 0 || !isInterindustry(command[0])) {
            return command;
        }
        byte[] marked = command.clone();
        marked[0] = (byte) (channel < 4 ? command[0] & 0xBC | channel : command[0] & 0xB0 | 0x40 | channel - 4);
        return marked;
    }

    private static boolean isInterindustry(byte class_) {
        return (class_ & 0x80) == 0;
    }

    private static boolean secured(byte class_) {
        return isInterindustry(class_) && (class_ & ((class_ & FURTHER) == 0 ? SECURED : SECURED_FURTHER)) != 0;
    }

    /** For GET RESPONSE, which is neither secured nor chained: only the channel's number is left. */
    private static byte plainClass(byte class_) {
        if (!isInterindustry(class_)) {
            return class_;
        }
        return (byte) ((class_ & FURTHER) == 0 ? class_ & 0x03 : class_ & (FURTHER | 0x0F));
    }

    private static boolean extended(byte[] command) {
        return command.length > 5 && command[4] == 0;
    }

    private static int sw1(byte[] answer) {
        return answer[answer.length - 2] & 0xFF;
    }
}
