package org.banshi.device.scanner.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banshi.device.ScannedCode;

/**
 * A code in a picture. Opaque and never logged: {@link #toString()} says only its length.
 *
 * @param bytes the payload as the symbol holds it, all segments in their order; nothing guessed, nothing trimmed
 * @param symbology AIM identifier such as {@code ]Q1}
 * @param declared the character set that the symbol itself names (ECI), if it names one for the whole
 * @param corners where it is: of a matrix code its four corners beginning with its own top left, of others what the
 *     reader knows
 */
public record FoundCode(byte[] bytes, String symbology, Optional<Charset> declared, List<Corner> corners) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    public FoundCode {
        bytes = bytes.clone();
        corners = List.copyOf(corners);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The payload as text: in the declared character set, else strictly UTF-8, else strictly GB18030; empty where it is
     * none of them.
     */
    public Optional<String> text() {
        return declared.map(charset -> strictly(charset))
                .orElseGet(() -> strictly(StandardCharsets.UTF_8).or(() -> strictly(GB18030)));
    }

    /** The same as a scanner would have told it. */
    public ScannedCode scanned() {
        return new ScannedCode(bytes, Optional.of(symbology));
    }

    private Optional<String> strictly(Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoundCode that
                && Arrays.equals(bytes, that.bytes)
                && symbology.equals(that.symbology)
                && declared.equals(that.declared)
                && corners.equals(that.corners);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "FoundCode[" + symbology + ", " + bytes.length + " bytes]";
    }
}
