package org.banshi.simulator;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Drives simulators by lines of words, for a person at a terminal, a script on a pipe and a bench window alike. A word
 * that several devices know is preceded by the device's name: {@code printer unplug}. Safe from any thread.
 */
public final class SimulatorConsole {

    private static final String ERROR = "error: ";

    private final List<DeviceVerbs> devices;
    private final Runnable quit;

    SimulatorConsole(List<DeviceVerbs> devices, Runnable quit) {
        this.devices = List.copyOf(devices);
        this.quit = quit;
    }

    /**
     * Does what the line says.
     *
     * @return {@code ok}, what was asked for, or a sentence that begins with {@code error:} when nothing was done
     */
    public String execute(String line) {
        String[] words = line.strip().split("\\s+", 2);
        String first = words[0];
        String rest = words.length > 1 ? words[1] : "";
        return switch (first) {
            case "" -> "";
            case "help" -> devices.stream().map(DeviceVerbs::help).collect(Collectors.joining()) + "quit";
            case "quit" -> {
                quit.run();
                yield "ok";
            }
            case "status" ->
                devices.stream().map(device -> run(device, "status", "")).collect(Collectors.joining("\n"));
            default -> dispatch(first, rest);
        };
    }

    private String dispatch(String first, String rest) {
        for (DeviceVerbs device : devices) {
            if (device.device().equals(first)) {
                String[] words = rest.split("\\s+", 2);
                return run(device, words[0], words.length > 1 ? words[1] : "");
            }
        }
        List<DeviceVerbs> able = devices.stream()
                .filter(device -> device.verb(first).isPresent())
                .toList();
        return switch (able.size()) {
            case 0 -> ERROR + "nobody here knows '" + first + "'; try help";
            case 1 -> run(able.getFirst(), first, rest);
            default ->
                ERROR + "say which: "
                        + able.stream()
                                .map(device -> device.device() + " " + first)
                                .collect(Collectors.joining(", "));
        };
    }

    private static String run(DeviceVerbs device, String word, String rest) {
        try {
            return device.verb(word)
                    .map(verb -> verb.action().apply(rest))
                    .orElseGet(() -> ERROR + "the " + device.device() + " does not know '" + word + "'; try help");
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return ERROR + e.getMessage();
        }
    }
}
