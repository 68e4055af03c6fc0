package org.banshi.device.scanner.picture;

import org.banshi.device.conformance.FuzzedCodec;

class PictureDecoderFuzzTest extends FuzzedCodec {
    PictureDecoderFuzzTest() {
        super(PictureDecoderFuzz.class, 100);
    }
}
