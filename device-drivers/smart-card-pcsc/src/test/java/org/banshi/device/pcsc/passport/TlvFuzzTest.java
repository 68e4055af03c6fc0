package org.banshi.device.pcsc.passport;

import org.banshi.device.conformance.FuzzedCodec;

class TlvFuzzTest extends FuzzedCodec {
    TlvFuzzTest() {
        super(TlvFuzz.class);
    }
}
