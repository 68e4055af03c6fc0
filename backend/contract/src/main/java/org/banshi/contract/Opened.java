package org.banshi.contract;

/** What came of opening an envelope. */
public sealed interface Opened {

    /** JSON of an {@link Application} or {@link Rating}, and that terminal did sign it. Personal data. */
    record Payload(byte[] bytes) implements Opened {

        public Payload {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Payload that && java.util.Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "Payload[…]";
        }
    }

    /** It never will open. */
    record Refused(Reason reason) implements Opened {}

    enum Reason {
        /** Envelope or terminal use a suite that this backend does not. */
        OTHER_SUITE,
        /** The digest is not that of the envelope: damaged on the way. */
        DIGEST_WRONG,
        /** Sealed to a key that this backend does not have. */
        OTHER_BACKEND_KEY,
        /** Changed after it was sealed, or sealed for another id or terminal. */
        NOT_OPENED,
        /** Opened, but not signed by the terminal that it names. */
        SIGNATURE_WRONG
    }
}
