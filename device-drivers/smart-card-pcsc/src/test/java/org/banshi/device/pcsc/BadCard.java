package org.banshi.device.pcsc;

import java.util.HexFormat;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.banshi.simulator.smartcard.VirtualCard;

/** A card that powers up rightly and then answers what no card should. */
record BadCard(UnaryOperator<byte[]> answers) implements VirtualCard {

    /** 61 00: 256 bytes more are waiting (ISO 7816-4). */
    private static final byte[] MORE = HexFormat.of().parseHex("6100");

    private static final int PIECE = 256;

    /** Answers anything, more often than not as if it were done; records may have the right tag and length. */
    static BadCard babbling() {
        return babbling(1);
    }

    static BadCard babbling(long seed) {
        Random random = new Random(seed);
        return new BadCard(command -> {
            byte[] answer = new byte[2 + random.nextInt(40)];
            random.nextBytes(answer);
            if (random.nextInt(10) > 0) {
                answer[answer.length - 2] = (byte) 0x90;
                answer[answer.length - 1] = 0;
            }
            if (answer.length > 4 && random.nextBoolean()) {
                answer[0] = command[2];
                answer[1] = (byte) (answer.length - 4);
            }
            return answer;
        });
    }

    /** Has always more to say. */
    static BadCard endless() {
        byte[] answer = new byte[PIECE + MORE.length];
        System.arraycopy(MORE, 0, answer, PIECE, MORE.length);
        return new BadCard(command -> answer.clone());
    }

    @Override
    public byte[] answerToReset() {
        // T=1, nothing else.
        return HexFormat.of().parseHex("3B800181");
    }

    @Override
    public byte[] transmit(byte[] command) {
        return answers.apply(command);
    }

    @Override
    public void reset() {}
}
