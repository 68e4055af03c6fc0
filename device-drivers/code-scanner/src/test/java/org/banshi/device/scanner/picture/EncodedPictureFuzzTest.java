package org.banshi.device.scanner.picture;

import org.banshi.device.conformance.FuzzedCodec;

class EncodedPictureFuzzTest extends FuzzedCodec {
    EncodedPictureFuzzTest() {
        super(EncodedPictureFuzz.class, 500);
    }
}
