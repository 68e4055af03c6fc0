package org.banshi.device.scanner;

/** Whatever a scanner sends, in pieces and with pauses: codes within the limit, or refusals. */
final class CodeFramerFuzz {

    private CodeFramerFuzz() {}

    /** The first byte says how the scanner is set, and how long the pieces are. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        int setting = bytes.length == 0 ? 0 : bytes[0] & 0xFF;
        Terminator[] terminators = Terminator.values();
        AimPrefix[] prefixes = AimPrefix.values();
        CodeFramer framer = new CodeFramer(
                terminators[setting % terminators.length], prefixes[setting / terminators.length % prefixes.length]);
        FramerPieces.feed(framer, bytes, setting + 1);
    }
}
