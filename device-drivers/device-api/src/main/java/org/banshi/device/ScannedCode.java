package org.banshi.device;

import java.util.Arrays;
import java.util.Optional;

/**
 * The content of a code, opaque and never logged: {@link #toString()} says only its length.
 *
 * @param payload the bytes as the scanner gave them, without prefix and terminator; at most
 *     {@value #MAXIMUM_LENGTH} (QR version 40-L, binary: 2953; numeric and alphanumeric codes are longer)
 * @param symbology AIM identifier such as {@code ]Q1}, if the scanner sends it
 */
public record ScannedCode(byte[] payload, Optional<String> symbology) {

    /** Most characters in a QR code of version 40-L in alphanumeric mode (ISO/IEC 18004). */
    public static final int MAXIMUM_LENGTH = 4296;

    public ScannedCode {
        payload = payload.clone();
    }

    @Override
    public byte[] payload() {
        return payload.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScannedCode that
                && Arrays.equals(payload, that.payload)
                && symbology.equals(that.symbology);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(payload);
    }

    @Override
    public String toString() {
        return "ScannedCode[" + payload.length + " bytes]";
    }
}
