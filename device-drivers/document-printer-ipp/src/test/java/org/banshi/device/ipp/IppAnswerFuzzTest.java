package org.banshi.device.ipp;

import org.banshi.device.conformance.FuzzedCodec;

class IppAnswerFuzzTest extends FuzzedCodec {
    IppAnswerFuzzTest() {
        super(IppAnswerFuzz.class);
    }
}
