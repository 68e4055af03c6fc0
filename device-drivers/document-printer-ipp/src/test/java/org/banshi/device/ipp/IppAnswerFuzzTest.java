package org.banshi.device.ipp;

import org.banshi.device.conformance.FuzzedCodec;

class IppAnswerFuzzTest extends FuzzedCodec {
    IppAnswerFuzzTest() {
        // Each input is read twice, and every sentence that comes of it is looked at.
        super(IppAnswerFuzz.class, 1_000);
    }
}
