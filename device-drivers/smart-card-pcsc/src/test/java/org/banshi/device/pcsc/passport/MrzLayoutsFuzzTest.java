package org.banshi.device.pcsc.passport;

import org.banshi.device.conformance.FuzzedCodec;

class MrzLayoutsFuzzTest extends FuzzedCodec {
    MrzLayoutsFuzzTest() {
        super(MrzLayoutsFuzz.class);
    }
}
