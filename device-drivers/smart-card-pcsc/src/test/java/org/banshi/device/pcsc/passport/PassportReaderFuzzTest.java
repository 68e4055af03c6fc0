package org.banshi.device.pcsc.passport;

import org.banshi.device.conformance.FuzzedCodec;

class PassportReaderFuzzTest extends FuzzedCodec {
    PassportReaderFuzzTest() {
        super(PassportReaderFuzz.class, 150);
    }
}
