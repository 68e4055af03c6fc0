package org.banshi.simulator;

import static org.banshi.simulator.DeviceVerbs.misused;
import static org.banshi.simulator.DeviceVerbs.number;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.banshi.simulator.smartcard.VirtualCards;
import org.banshi.simulator.smartcard.VpcdSlot;

/** What can be done to the chip-card reader's slot from a console. */
final class SlotVerbs {

    private SlotVerbs() {}

    static DeviceVerbs of(VpcdSlot slot) {
        return new DeviceVerbs("slot")
                .doing(
                        "insert CARD",
                        "put a chip card in: " + String.join(", ", VirtualCards.names()),
                        what -> slot.insert(VirtualCards.named(what)
                                .orElseThrow(() -> new IllegalArgumentException("there is no card '" + what
                                        + "'; there are: " + String.join(", ", VirtualCards.names())))))
                .doing("remove", "pull it", rest -> slot.remove())
                .doing(
                        "remove-in COMMANDS",
                        "pull it in the middle of a command to come, 1 for the next",
                        what -> slot.removeDuringCommand(number(what, 1, 10_000)))
                .doing(
                        "stall-in COMMANDS",
                        "break off in the middle of an answer to come, until it is pulled; 1 for the next",
                        what -> slot.stallInAnswer(number(what, 1, 10_000)))
                .doing(
                        "thinking MILLISECONDS",
                        "think before each answer",
                        what -> slot.thinking(Duration.ofMillis(number(what, 0, 600_000))))
                .doing("mute on | off", "answer no command", what -> slot.mute(onOff(what)))
                .doing(
                        "atr HEX | right",
                        "what the card says at power-up, from the next on",
                        what -> slot.answerToReset(
                                what.equals("right")
                                        ? Optional.empty()
                                        : Optional.of(HexFormat.of().parseHex(what))))
                .answering(
                        "status",
                        "what is so now",
                        rest -> "slot at " + slot.address() + ", card: "
                                + (slot.card().isPresent() ? "in" : "none"));
    }

    private static boolean onOff(String word) {
        return switch (word) {
            case "on" -> true;
            case "off" -> false;
            default -> throw misused("mute on | off");
        };
    }
}
