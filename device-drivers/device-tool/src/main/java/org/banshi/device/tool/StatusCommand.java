package org.banshi.device.tool;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.banshi.device.Device;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import picocli.CommandLine.Command;

/** Says how a device is; facts that nobody knows are left out. */
@Command(name = "status", description = "Say whether a device is there and well.")
final class StatusCommand extends DeviceCommand {

    @Override
    Map<String, Object> work(Device device) throws ToolFailure {
        DeviceStatus status = device.status();
        if (!status.canWork() && status.error().isPresent()) {
            DeviceError error = status.error().get();
            throw new ToolFailure(error);
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("availability", word(status.availability()));
        putKnown(facts, "media", status.media());
        putKnown(facts, "paper", status.paper());
        putKnown(facts, "cover", status.cover());
        if (!device.identity().isEmpty()) {
            facts.put("identity", device.identity());
        }
        status.error().ifPresent(error -> facts.put("note", error.toString()));
        return facts;
    }

    private static void putKnown(Map<String, Object> facts, String name, Enum<?> value) {
        if (!value.name().equals("UNKNOWN")) {
            facts.put(name, word(value));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
