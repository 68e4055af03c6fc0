package org.banshi.simulator.smartcard;

import java.util.HexFormat;

/** A chip card that has none of the applications that a terminal looks for: a bank's, a transport company's. */
public final class UnknownVirtualCard implements VirtualCard {

    @Override
    public byte[] answerToReset() {
        return HexFormat.of().parseHex("3B800181");
    }

    @Override
    public byte[] transmit(byte[] command) {
        // File or application not found.
        return new byte[] {0x6A, (byte) 0x82};
    }

    @Override
    public void reset() {}
}
