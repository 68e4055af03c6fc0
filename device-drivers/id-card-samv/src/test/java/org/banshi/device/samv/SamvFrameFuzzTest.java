package org.banshi.device.samv;

import org.banshi.device.conformance.FuzzedCodec;

class SamvFrameFuzzTest extends FuzzedCodec {
    SamvFrameFuzzTest() {
        super(SamvFrameFuzz.class);
    }
}
