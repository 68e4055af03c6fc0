package org.banshi.simulator.samv;

import java.util.Arrays;

/** What the line does to one reply of the module. */
public enum ReplyDamage {
    /** Noise before the frame, with a piece of a preamble in it. */
    GARBAGE_BEFORE {
        @Override
        byte[] apply(byte[] frame) {
            byte[] noise = {0x00, (byte) 0xFF, (byte) 0xAA, (byte) 0xAA, 0x13, (byte) 0x96, 0x55, (byte) 0xAA};
            byte[] damaged = Arrays.copyOf(noise, noise.length + frame.length);
            System.arraycopy(frame, 0, damaged, noise.length, frame.length);
            return damaged;
        }
    },
    /** Bytes in the middle of the frame turned over; the length is right, the check is not. */
    GARBAGE_INSIDE {
        @Override
        byte[] apply(byte[] frame) {
            byte[] damaged = frame.clone();
            int middle = Math.max(7, damaged.length / 2);
            damaged[middle] ^= 0x5A;
            damaged[Math.min(middle + 1, damaged.length - 1)] ^= 0x33;
            return damaged;
        }
    },
    /** Bytes that do not belong there in the middle of the frame. */
    EXTRA_BYTES_INSIDE {
        @Override
        byte[] apply(byte[] frame) {
            int middle = Math.max(7, frame.length / 2);
            byte[] damaged = new byte[frame.length + 3];
            System.arraycopy(frame, 0, damaged, 0, middle);
            Arrays.fill(damaged, middle, middle + 3, (byte) 0x7E);
            System.arraycopy(frame, middle, damaged, middle + 3, frame.length - middle);
            return damaged;
        }
    },
    /** The second half never comes. */
    HALF_FRAME {
        @Override
        byte[] apply(byte[] frame) {
            return Arrays.copyOf(frame, frame.length / 2);
        }
    },
    /** All bytes but the check are right. */
    WRONG_CHECKSUM {
        @Override
        byte[] apply(byte[] frame) {
            byte[] damaged = frame.clone();
            damaged[damaged.length - 1] ^= 0x01;
            return damaged;
        }
    },
    /** The length field says more than ever comes. */
    WRONG_LENGTH {
        @Override
        byte[] apply(byte[] frame) {
            byte[] damaged = frame.clone();
            damaged[5] = 0x7F;
            return damaged;
        }
    },
    /** The length field says less than comes. */
    SHORT_LENGTH {
        @Override
        byte[] apply(byte[] frame) {
            byte[] damaged = frame.clone();
            damaged[5] = 0;
            damaged[6] = 4;
            return damaged;
        }
    },
    /** The reply is lost altogether. */
    LOST {
        @Override
        byte[] apply(byte[] frame) {
            return new byte[0];
        }
    };

    abstract byte[] apply(byte[] frame);
}
