package org.banshi.device.pcsc.passport;

import org.banshi.device.conformance.FuzzedCodec;

class SecurityObjectFuzzTest extends FuzzedCodec {
    SecurityObjectFuzzTest() {
        super(SecurityObjectFuzz.class, 500);
    }
}
