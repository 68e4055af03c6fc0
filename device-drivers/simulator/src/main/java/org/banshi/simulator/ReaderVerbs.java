package org.banshi.simulator;

import static org.banshi.simulator.DeviceVerbs.constant;
import static org.banshi.simulator.DeviceVerbs.misused;
import static org.banshi.simulator.DeviceVerbs.number;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.banshi.simulator.samv.FictionalPersons;
import org.banshi.simulator.samv.ReplyDamage;
import org.banshi.simulator.samv.SamvFault;
import org.banshi.simulator.samv.SamvQuestion;
import org.banshi.simulator.samv.SamvReaderSimulator;
import org.banshi.simulator.samv.SimulatedIdCard;

/** What can be done to the ID-card reader from a console. */
final class ReaderVerbs {

    private static final String STRAY = "stray QUESTION SW3 BYTES";

    private static final String CARD = "card ID | pull | pull-in-read | pull-at QUESTION | move-in-read";

    private ReaderVerbs() {}

    static DeviceVerbs of(SamvReaderSimulator reader) {
        return new DeviceVerbs("reader")
                .doing(
                        CARD,
                        "put a card down; take it away, now or in the next read or question, or only shift it",
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
                        "answer QUESTION SW3 [TIMES]",
                        "nothing but this code to find, select, read, addresses, status, any …",
                        what -> answer(reader, what))
                .doing(STRAY, "another question's answer comes before this one's", what -> stray(reader, what))
                .doing(
                        "chop BYTES MILLISECONDS | no",
                        "replies in pieces with pauses between them",
                        what -> chop(reader, what))
                .doing("flood on | off", "fill the line with bytes that make no sense", what -> {
                    switch (what) {
                        case "on" -> reader.flood(true);
                        case "off" -> reader.flood(false);
                        default -> throw misused("flood on | off");
                    }
                })
                .doing(
                        "baud BAUD",
                        "the module's own speed, as if it had been switched off and on",
                        what -> reader.baud(number(what, 1_200, 230_400)))
                .doing("strict on | off", "a host at another speed hears and says garbage", what -> {
                    switch (what) {
                        case "on" -> reader.strictBaud(true);
                        case "off" -> reader.strictBaud(false);
                        default -> throw misused("strict on | off");
                    }
                })
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
                                + reader.card().map(SimulatedIdCard::id).orElse("none") + ", " + reader.baud()
                                + " baud");
    }

    private static void card(SamvReaderSimulator reader, String what) {
        switch (what) {
            case "pull" -> reader.removeCard();
            case "pull-in-read" -> reader.pullCardDuringNextRead();
            case "move-in-read" -> reader.moveCardDuringNextRead();
            case String at
            when at.startsWith("pull-at ") ->
                reader.pullCardAt(constant(SamvQuestion.class, at.substring("pull-at ".length())));
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

    private static void answer(SamvReaderSimulator reader, String what) {
        String[] words = what.split(" +");
        if (words.length < 2 || words.length > 3) {
            throw misused("answer QUESTION SW3 [TIMES]");
        }
        reader.answerNext(
                constant(SamvQuestion.class, words[0]),
                hex(words[1]),
                words.length > 2 ? number(words[2], 1, 10_000) : 1);
    }

    private static void stray(SamvReaderSimulator reader, String what) {
        String[] words = what.split(" +");
        if (words.length != 3) {
            throw misused(STRAY);
        }
        reader.answerBefore(constant(SamvQuestion.class, words[0]), hex(words[1]), number(words[2], 0, 2_000));
    }

    private static void chop(SamvReaderSimulator reader, String what) {
        String[] words = what.split(" +");
        if (what.equals("no")) {
            reader.chopNoMore();
        } else if (words.length == 2) {
            reader.chop(number(words[0], 1, 10_000), Duration.ofMillis(number(words[1], 0, 10_000)));
        } else {
            throw misused("chop BYTES MILLISECONDS | no");
        }
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
