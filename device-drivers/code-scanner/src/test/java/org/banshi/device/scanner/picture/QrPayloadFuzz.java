package org.banshi.device.scanner.picture;

import java.util.List;
import java.util.Optional;

/**
 * Whatever error correction lets through: bytes in proportion to what the code holds, or nothing. The first byte is
 * the version.
 */
final class QrPayloadFuzz {

    /** Ten bits make three digits: nothing in a code is packed more closely. */
    private static final double MOST_BYTES_A_BYTE = 8 * 3 / 10.0;

    private QrPayloadFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        byte[] data = new byte[bytes.length - 1];
        System.arraycopy(bytes, 1, data, 0, data.length);
        Optional<QrPayload> parsed = QrPayload.parse(data, 1 + (bytes[0] & 0xFF) % 40);
        if (parsed.isEmpty()) {
            return;
        }
        QrPayload payload = parsed.get();
        must(payload.bytes().length > 0, "an empty payload");
        must(payload.bytes().length <= MOST_BYTES_A_BYTE * data.length, "more than the code can hold");
        must(payload.symbology().matches("]Q[1-6]"), payload.symbology());
        FoundCode code = new FoundCode(payload.bytes(), payload.symbology(), payload.declared(), List.of());
        must(code.text().map(String::length).orElse(0) <= payload.bytes().length, "more text than bytes");
        must(code.scanned().payload().length == payload.bytes().length, "another payload");
    }

    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
