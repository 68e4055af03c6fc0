package org.banshi.device.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;

/** What an engineer may type: a device URI that reads back the same, or one sentence. */
final class DeviceUriFuzz {

    private DeviceUriFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            DeviceUri uri = DeviceUri.parse(text);
            assertThat(DeviceUri.parse(uri.toString())).isEqualTo(uri);
            assertThat(PortConnectors.of(uri).portName()).isNotBlank();
        } catch (DeviceUriException refused) {
            assertThat(refused.getMessage()).endsWith(".");
        }
    }
}
