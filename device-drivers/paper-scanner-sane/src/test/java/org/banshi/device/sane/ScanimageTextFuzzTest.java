package org.banshi.device.sane;

import org.banshi.device.conformance.FuzzedCodec;

class ScanimageTextFuzzTest extends FuzzedCodec {
    ScanimageTextFuzzTest() {
        super(ScanimageTextFuzz.class, 1_000);
    }
}
