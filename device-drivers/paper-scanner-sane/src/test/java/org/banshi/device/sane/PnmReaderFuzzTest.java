package org.banshi.device.sane;

import org.banshi.device.conformance.FuzzedCodec;

class PnmReaderFuzzTest extends FuzzedCodec {
    PnmReaderFuzzTest() {
        super(PnmReaderFuzz.class);
    }
}
