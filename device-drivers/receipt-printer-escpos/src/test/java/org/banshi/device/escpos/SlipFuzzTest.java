package org.banshi.device.escpos;

import org.banshi.device.conformance.FuzzedCodec;

class SlipFuzzTest extends FuzzedCodec {
    SlipFuzzTest() {
        // Each input is laid out, drawn and coded several times.
        super(SlipFuzz.class, 150);
    }
}
