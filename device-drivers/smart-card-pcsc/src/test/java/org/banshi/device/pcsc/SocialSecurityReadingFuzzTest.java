package org.banshi.device.pcsc;

import org.banshi.device.conformance.FuzzedCodec;

class SocialSecurityReadingFuzzTest extends FuzzedCodec {
    SocialSecurityReadingFuzzTest() {
        super(SocialSecurityReadingFuzz.class);
    }
}
