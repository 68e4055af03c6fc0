package org.banshi.device.scanner;

import java.util.LinkedHashMap;
import java.util.Map;
import org.banshi.device.DeviceUri;

/** How a make's serial line is set when it leaves the factory. Options of the URI win. */
record LineDefaults(Map<String, String> options) {

    /** Nothing known: the transport's own. */
    static final LineDefaults TRANSPORT = new LineDefaults(Map.of());

    static final LineDefaults BAUD_9600_8N1 = new LineDefaults(Map.of("baud", "9600"));

    static final LineDefaults BAUD_9600_8E1 = new LineDefaults(Map.of("baud", "9600", "parity", "even"));

    /** The same device with the options filled in that its URI leaves open. */
    DeviceUri fill(DeviceUri uri) {
        Map<String, String> all = new LinkedHashMap<>(options);
        all.putAll(uri.options());
        return new DeviceUri(uri.driver(), uri.connection(), all);
    }
}
