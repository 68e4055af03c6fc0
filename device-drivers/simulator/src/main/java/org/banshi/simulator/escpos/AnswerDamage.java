package org.banshi.simulator.escpos;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.banshi.simulator.wire.Wire;

/** What happens to one message of the printer on its way to the host. */
public enum AnswerDamage {
    /** It never comes. */
    LOST {
        @Override
        void send(byte[] message, Duration delay, Wire wire) {}
    },
    /** Its second half never comes; of a single byte nothing does. */
    HALF {
        @Override
        void send(byte[] message, Duration delay, Wire wire) {
            wire.sendAfter(delay, Arrays.copyOf(message, message.length / 2));
        }
    },
    /** Every byte arrives as another one, which no status of a printer begins with. */
    GARBLED {
        @Override
        void send(byte[] message, Duration delay, Wire wire) {
            byte[] garbled = message.clone();
            for (int i = 0; i < garbled.length; i++) {
                garbled[i] = (byte) (garbled[i] ^ 0xA5 | 0x90);
            }
            wire.sendAfter(delay, garbled);
        }
    },
    /** Every byte arrives as any byte, also such as a status begins with, and such as answer GS r. */
    RANDOM {
        @Override
        void send(byte[] message, Duration delay, Wire wire) {
            byte[] random = new byte[message.length];
            ThreadLocalRandom.current().nextBytes(random);
            wire.sendAfter(delay, random);
        }
    },
    /** The first byte of an automatic status never comes; other messages arrive as they are. */
    FIRST_BYTE_LOST {
        @Override
        void send(byte[] message, Duration delay, Wire wire) {
            boolean automatic = message.length == AUTOMATIC_BYTES;
            wire.sendAfter(delay, automatic ? Arrays.copyOfRange(message, 1, message.length) : message);
        }
    },
    /** The message is one of this protocol, but says nonsense: each bit that may be set or not is turned over. */
    CONTRADICTED {
        @Override
        void send(byte[] message, Duration delay, Wire wire) {
            byte[] turned = message.clone();
            for (int i = 0; i < turned.length; i++) {
                turned[i] ^= 0x6C;
            }
            wire.sendAfter(delay, turned);
        }
    },
    /** It comes twice. */
    DOUBLED {
        @Override
        void send(byte[] message, Duration delay, Wire wire) {
            wire.sendAfter(delay, message);
            wire.sendAfter(delay, message);
        }
    },
    /** Each byte on its own, with pauses: a network adapter that sends what it has. */
    BYTE_BY_BYTE {
        @Override
        void send(byte[] message, Duration delay, Wire wire) {
            for (int i = 0; i < message.length; i++) {
                wire.sendAfter(delay.plus(PAUSE.multipliedBy(i)), new byte[] {message[i]});
            }
        }
    };

    /** Nothing else that this printer says is so long: answers have one byte, and names are longer. */
    private static final int AUTOMATIC_BYTES = 4;

    private static final Duration PAUSE = Duration.ofMillis(15);

    abstract void send(byte[] message, Duration delay, Wire wire);
}
