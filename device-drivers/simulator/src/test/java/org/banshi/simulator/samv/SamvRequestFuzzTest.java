package org.banshi.simulator.samv;

import org.banshi.device.conformance.FuzzedCodec;

class SamvRequestFuzzTest extends FuzzedCodec {
    SamvRequestFuzzTest() {
        super(SamvRequestFuzz.class);
    }
}
