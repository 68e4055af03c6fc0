package org.banshi.simulator.escpos;

import org.banshi.device.conformance.FuzzedCodec;

class EscPosParserFuzzTest extends FuzzedCodec {
    EscPosParserFuzzTest() {
        super(EscPosParserFuzz.class);
    }
}
