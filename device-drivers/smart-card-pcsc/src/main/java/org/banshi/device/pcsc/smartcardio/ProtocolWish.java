package org.banshi.device.pcsc.smartcardio;

import org.banshi.device.pcsc.lite.PcscConnection;
import org.banshi.device.pcsc.lite.ShareMode;

/** The protocol text of {@link javax.smartcardio.CardTerminal#connect}, in the service's numbers. */
record ProtocolWish(ShareMode mode, long protocols) {

    /** What Java's own provider understands too. */
    private static final String EXCLUSIVE = "EXCLUSIVE;";

    static ProtocolWish of(String text) {
        boolean exclusive = text.regionMatches(true, 0, EXCLUSIVE, 0, EXCLUSIVE.length());
        String protocol = exclusive ? text.substring(EXCLUSIVE.length()) : text;
        ShareMode mode = exclusive ? ShareMode.EXCLUSIVE : ShareMode.SHARED;
        return switch (protocol) {
            case "T=0" -> new ProtocolWish(mode, PcscConnection.T0);
            case "T=1" -> new ProtocolWish(mode, PcscConnection.T1);
            // Contactless cards are shown as T=1 by their readers (PC/SC part 3).
            case "*", "T=CL" -> new ProtocolWish(mode, PcscConnection.T0 | PcscConnection.T1);
            case "DIRECT" -> new ProtocolWish(ShareMode.DIRECT, 0);
            default -> throw new IllegalArgumentException("“" + text + "” is no protocol; say T=0, T=1, * or DIRECT");
        };
    }

    static String name(long protocol) {
        return protocol == PcscConnection.T0 ? "T=0" : protocol == PcscConnection.T1 ? "T=1" : "DIRECT";
    }

    boolean allows(String connected) {
        return switch (connected) {
            case "T=0" -> (protocols & PcscConnection.T0) != 0;
            case "T=1" -> (protocols & PcscConnection.T1) != 0;
            default -> mode == ShareMode.DIRECT;
        };
    }
}
