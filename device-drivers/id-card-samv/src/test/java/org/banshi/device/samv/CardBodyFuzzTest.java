package org.banshi.device.samv;

import org.banshi.device.conformance.FuzzedCodec;

class CardBodyFuzzTest extends FuzzedCodec {
    CardBodyFuzzTest() {
        super(CardBodyFuzz.class);
    }
}
