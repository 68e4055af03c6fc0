package org.banshi.device.escpos;

import org.banshi.device.conformance.FuzzedCodec;

class StatusDecoderFuzzTest extends FuzzedCodec {
    StatusDecoderFuzzTest() {
        super(StatusDecoderFuzz.class);
    }
}
