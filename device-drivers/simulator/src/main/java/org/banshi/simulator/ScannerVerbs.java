package org.banshi.simulator;

import static org.banshi.simulator.DeviceVerbs.misused;
import static org.banshi.simulator.DeviceVerbs.number;
import static org.banshi.simulator.DeviceVerbs.spelled;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.banshi.simulator.scanner.ScannerFault;
import org.banshi.simulator.scanner.ScannerSimulator;

/** What can be done to the code scanner from a console. */
final class ScannerVerbs {

    private static final String PIECES = "code-in-pieces BYTES MILLISECONDS TEXT";

    private ScannerVerbs() {}

    static DeviceVerbs of(ScannerSimulator scanner) {
        return new DeviceVerbs("scanner")
                .doing("code TEXT", "show a code; read at once or at the next trigger", scanner::show)
                .doing(
                        "code-hex HEX",
                        "show a code of any bytes",
                        hex -> scanner.show(HexFormat.of().parseHex(hex.replace(" ", ""))))
                .doing(
                        "code-long CHARACTERS",
                        "show a code longer than any",
                        what -> scanner.showLongCode(number(what, 1, 1_000_000)))
                .doing(PIECES, "send a code with pauses", what -> pieces(scanner, what))
                .doing("fault NAME on | off", "one of: " + faults(), what -> fault(scanner, what))
                .doing("flood on | off", "send without end", what -> scanner.flood(onOff("flood", what)))
                .doing(
                        "trigger-timeout MILLISECONDS",
                        "a trigger ends by itself after this; 0 for never",
                        what -> scanner.triggerTimeout(Duration.ofMillis(number(what, 0, 3_600_000))))
                .doing(
                        "delay MILLISECONDS",
                        "thinks so long before each answer and code",
                        what -> scanner.thinking(Duration.ofMillis(number(what, 0, 60_000))))
                .doing(
                        "prefix [HEX]",
                        "what goes before each code",
                        hex -> scanner.prefix(HexFormat.of().parseHex(hex.replace(" ", ""))))
                .doing("take-away", "the code that was not read is gone", rest -> scanner.takeAway())
                .doing("auto on | off", "read without a trigger", what -> scanner.readsByItself(onOff("auto", what)))
                .doing("aim on | off", "]Q1 before each code", what -> scanner.aimPrefix(onOff("aim", what)))
                .doing(
                        "suffix [HEX]",
                        "what follows each code",
                        hex -> scanner.suffix(HexFormat.of().parseHex(hex.replace(" ", ""))))
                .doing(
                        "noise BYTES",
                        "send bytes that make no sense",
                        what -> scanner.sendNoise(number(what, 1, 100_000), what.length()))
                .doing("unplug", "the port vanishes", rest -> scanner.unplug())
                .doing("replug", "the port comes back", rest -> scanner.replug())
                .answering(
                        "status",
                        "what is so now",
                        rest -> "scanner at " + scanner.address() + ", profile " + spelled(scanner.profile())
                                + (scanner.triggered() ? ", triggered" : ", not triggered"));
    }

    private static String faults() {
        return Arrays.stream(ScannerFault.values()).map(DeviceVerbs::spelled).collect(Collectors.joining(", "));
    }

    private static void fault(ScannerSimulator scanner, String what) {
        String[] words = what.split(" ", 2);
        scanner.fault(
                DeviceVerbs.constant(ScannerFault.class, words[0]),
                onOff("fault NAME", words.length > 1 ? words[1] : ""));
    }

    private static boolean onOff(String verb, String word) {
        return switch (word) {
            case "on" -> true;
            case "off" -> false;
            default -> throw misused(verb + " on | off");
        };
    }

    private static void pieces(ScannerSimulator scanner, String what) {
        String[] words = what.split(" ", 3);
        if (words.length < 3) {
            throw misused(PIECES);
        }
        scanner.sendInPieces(
                words[2].getBytes(StandardCharsets.UTF_8),
                number(words[0], 1, 10_000),
                Duration.ofMillis(number(words[1], 0, 60_000)));
    }
}
