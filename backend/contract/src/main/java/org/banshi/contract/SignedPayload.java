package org.banshi.contract;

import java.nio.ByteBuffer;
import java.util.Optional;

/** What is under the seal: the length of the signature (two bytes, big-endian), the signature, the payload. */
record SignedPayload(byte[] signature, byte[] payload) {

    /** What the terminal signs: the payload, and that it belongs into this envelope and to this backend. */
    static byte[] signed(byte[] header, byte[] payload) {
        return new Frame("banshi-payload-1").add(header).add(payload).bytes();
    }

    static Optional<SignedPayload> parse(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.remaining() < Short.BYTES) {
            return Optional.empty();
        }
        int length = Short.toUnsignedInt(buffer.getShort());
        if (buffer.remaining() < length) {
            return Optional.empty();
        }
        byte[] signature = new byte[length];
        buffer.get(signature);
        byte[] payload = new byte[buffer.remaining()];
        buffer.get(payload);
        return Optional.of(new SignedPayload(signature, payload));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(Short.BYTES + signature.length + payload.length)
                .putShort((short) signature.length)
                .put(signature)
                .put(payload)
                .array();
    }

    @Override
    public String toString() {
        return "SignedPayload[…]";
    }
}
