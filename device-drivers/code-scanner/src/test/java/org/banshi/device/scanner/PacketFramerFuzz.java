package org.banshi.device.scanner;

/** Whatever comes in packet mode, in pieces and with pauses: codes within the limit, or refusals. */
final class PacketFramerFuzz {

    private PacketFramerFuzz() {}

    /** The last byte says how long the pieces are; the first ones are the packet's. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        FramerPieces.feed(new PacketFramer(), bytes, bytes.length == 0 ? 1 : (bytes[bytes.length - 1] & 0xFF) + 1);
    }
}
