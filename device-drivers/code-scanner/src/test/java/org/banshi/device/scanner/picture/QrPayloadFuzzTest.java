package org.banshi.device.scanner.picture;

import org.banshi.device.conformance.FuzzedCodec;

class QrPayloadFuzzTest extends FuzzedCodec {
    QrPayloadFuzzTest() {
        super(QrPayloadFuzz.class, 1_000);
    }
}
