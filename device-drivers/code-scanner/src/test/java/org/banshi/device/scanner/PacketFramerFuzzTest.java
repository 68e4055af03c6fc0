package org.banshi.device.scanner;

import org.banshi.device.conformance.FuzzedCodec;

class PacketFramerFuzzTest extends FuzzedCodec {
    PacketFramerFuzzTest() {
        super(PacketFramerFuzz.class);
    }
}
