package org.banshi.device.transport;

import org.banshi.device.conformance.FuzzedCodec;

class DeviceUriFuzzTest extends FuzzedCodec {
    DeviceUriFuzzTest() {
        super(DeviceUriFuzz.class);
    }
}
