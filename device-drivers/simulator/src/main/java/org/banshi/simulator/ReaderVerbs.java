package org.banshi.simulator;

import static org.banshi.simulator.DeviceVerbs.constant;
import static org.banshi.simulator.DeviceVerbs.number;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.banshi.simulator.samv.FictionalPersons;
import org.banshi.simulator.samv.ReplyDamage;
import org.banshi.simulator.samv.SamvFault;
import org.banshi.simulator.samv.SamvReaderSimulator;
import org.banshi.simulator.samv.SimulatedIdCard;

/** What can be done to the ID-card reader from a console. */
final class ReaderVerbs {

    private ReaderVerbs() {}

    static DeviceVerbs of(SamvReaderSimulator reader) {
        return new DeviceVerbs("reader")
                .doing(
                        "card ID | pull | pull-in-read",
                        "put a card down; take it away, now or in the next read",
                        what -> card(reader, what))
                .answering(
                        "cards",
                        "the fictional persons",
                        rest -> FictionalPersons.all().stream()
                                .map(SimulatedIdCard::id)
                                .collect(Collectors.joining(" ")))
                .doing(
                        "fault none | dead | self-test-failed | unauthorised",
                        "the module as a whole",
                        what -> reader.fault(constant(SamvFault.class, what)))
                .doing(
                        "damage KIND [REPLIES]",
                        "garbage-before, garbage-inside, half-frame, wrong-checksum …",
                        what -> damage(reader, what))
                .doing(
                        "fail-read SW3",
                        "the next read fails with this code, such as 33",
                        what -> reader.failNextRead(hex(what)))
                .doing(
                        "slow MILLISECONDS",
                        "think before each reply",
                        what -> reader.thinking(Duration.ofMillis(number(what, 0, 600_000))))
                .doing("noise BYTES", "send bytes that make no sense", what -> reader.sendUnasked(noise(what)))
                .doing("unplug", "the port vanishes", rest -> reader.unplug())
                .doing("replug", "the port comes back", rest -> reader.replug())
                .answering(
                        "status",
                        "what is so now",
                        rest -> "reader at " + reader.address() + ", card: "
                                + reader.card().map(SimulatedIdCard::id).orElse("none"));
    }

    private static void card(SamvReaderSimulator reader, String what) {
        switch (what) {
            case "pull" -> reader.removeCard();
            case "pull-in-read" -> reader.pullCardDuringNextRead();
            default ->
                reader.putCard(FictionalPersons.byId(what)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "there is no card '" + what + "'; the command 'cards' lists them")));
        }
    }

    private static void damage(SamvReaderSimulator reader, String what) {
        String[] words = what.split(" +", 2);
        reader.damageReplies(constant(ReplyDamage.class, words[0]), words.length > 1 ? number(words[1], 1, 10_000) : 1);
    }

    private static byte[] noise(String count) {
        byte[] noise = new byte[number(count, 1, 100_000)];
        new Random(noise.length).nextBytes(noise);
        return noise;
    }

    private static int hex(String word) {
        try {
            return Integer.parseInt(word, 16);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + word + "' is not a hexadecimal number", e);
        }
    }
}
