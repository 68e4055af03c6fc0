package org.banshi.device;

import java.util.Arrays;

/** Bytes that are passed on and not understood here, such as a card's photo. Compared by content; never printed. */
public record OpaqueBytes(byte[] bytes) {

    public static final OpaqueBytes NONE = new OpaqueBytes(new byte[0]);

    public OpaqueBytes {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpaqueBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "OpaqueBytes[" + bytes.length + "]";
    }
}
