package org.banshi.device.scanner;

import java.nio.charset.StandardCharsets;

/**
 * What a scanner answers to its trigger before any code: fixed bytes, one of which may say whether it obeyed.
 *
 * @param bytes the answer of a scanner that obeys
 * @param verdictAt index of the byte that says so; {@value #NONE} where every byte is fixed
 * @param certain whether a scanner that is well always sends it, so that its absence means that nobody is there
 */
record Acknowledgement(String bytes, int verdictAt, boolean certain) {

    static final int NONE = -1;

    /** Nothing is answered, or nothing that could be mistaken for a code. */
    static final Acknowledgement SILENT = new Acknowledgement("", NONE, false);

    int length() {
        return bytes.length();
    }

    /** Whether such a byte may stand at this place. */
    boolean fits(int index, byte value) {
        return index == verdictAt || bytes.getBytes(StandardCharsets.ISO_8859_1)[index] == value;
    }

    /** Whether a complete answer says that the scanner obeys. */
    boolean positive(byte[] answer) {
        return verdictAt == NONE || answer[verdictAt] == bytes.charAt(verdictAt);
    }
}
