package org.banshi.device.ipp;

import org.banshi.device.conformance.FuzzedCodec;

class IppDecoderFuzzTest extends FuzzedCodec {
    IppDecoderFuzzTest() {
        super(IppDecoderFuzz.class);
    }
}
