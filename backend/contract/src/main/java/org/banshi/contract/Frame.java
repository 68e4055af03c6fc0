package org.banshi.contract;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Builds the one canonical byte form of a list of fields: each field is its length (four bytes, big-endian) and its
 * bytes, texts in UTF-8, the purpose first. So no two lists give the same bytes, and nothing signed for one purpose can
 * be shown for another.
 */
final class Frame {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Frame(String purpose) {
        add(purpose);
    }

    Frame add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Frame add(byte[] field) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        out.writeBytes(field);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
