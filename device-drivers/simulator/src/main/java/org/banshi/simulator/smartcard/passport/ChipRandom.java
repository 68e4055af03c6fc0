package org.banshi.simulator.smartcard.passport;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Where the chip has its challenges, nonces and keys from; in known-answer tests a worked example. */
@FunctionalInterface
interface ChipRandom {

    byte[] bytes(int count);

    /** A secret number from 1 to {@code order - 1}. */
    default BigInteger scalar(BigInteger order) {
        BigInteger number = new BigInteger(1, bytes((order.bitLength() + 7) / 8)).mod(order);
        return number.signum() == 0 ? BigInteger.ONE : number;
    }

    static ChipRandom secure() {
        SecureRandom random = new SecureRandom();
        return count -> {
            byte[] bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        };
    }
}
