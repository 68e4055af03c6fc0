package org.banshi.device.pcsc;

import org.banshi.device.conformance.FuzzedCodec;

class SocialSecurityDecoderFuzzTest extends FuzzedCodec {
    SocialSecurityDecoderFuzzTest() {
        super(SocialSecurityDecoderFuzz.class);
    }
}
