package org.banshi.device.scanner;

import org.banshi.device.conformance.FuzzedCodec;

class CodeFramerFuzzTest extends FuzzedCodec {
    CodeFramerFuzzTest() {
        super(CodeFramerFuzz.class);
    }
}
