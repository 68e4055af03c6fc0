package org.banshi.device.pcsc.lite;

import java.util.Arrays;
import java.util.Optional;

/** The return codes of PC/SC that somebody acts upon, with their names in pcsclite.h. */
public enum PcscCode {
    SCARD_E_CANCELLED(0x80100002),
    SCARD_E_INVALID_HANDLE(0x80100003),
    SCARD_E_INSUFFICIENT_BUFFER(0x80100008),
    SCARD_E_UNKNOWN_READER(0x80100009),
    SCARD_E_TIMEOUT(0x8010000A),
    SCARD_E_SHARING_VIOLATION(0x8010000B),
    SCARD_E_NO_SMARTCARD(0x8010000C),
    SCARD_E_PROTO_MISMATCH(0x8010000F),
    SCARD_E_NOT_TRANSACTED(0x80100016),
    SCARD_E_READER_UNAVAILABLE(0x80100017),
    SCARD_F_COMM_ERROR(0x80100013),
    SCARD_E_NO_SERVICE(0x8010001D),
    SCARD_E_SERVICE_STOPPED(0x8010001E),
    SCARD_E_NO_READERS_AVAILABLE(0x8010002E),
    SCARD_W_UNSUPPORTED_CARD(0x80100065),
    SCARD_W_UNRESPONSIVE_CARD(0x80100066),
    SCARD_W_UNPOWERED_CARD(0x80100067),
    SCARD_W_RESET_CARD(0x80100068),
    SCARD_W_REMOVED_CARD(0x80100069),
    SCARD_W_SECURITY_VIOLATION(0x8010006A);

    private final int value;

    PcscCode(int value) {
        this.value = value;
    }

    static Optional<PcscCode> of(int value) {
        return Arrays.stream(values()).filter(code -> code.value == value).findFirst();
    }
}
