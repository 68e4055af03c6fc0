package org.banshi.simulator;

import static org.banshi.simulator.DeviceVerbs.constant;
import static org.banshi.simulator.DeviceVerbs.misused;
import static org.banshi.simulator.DeviceVerbs.number;
import static org.banshi.simulator.DeviceVerbs.spelled;

import java.time.Duration;
import java.util.Random;
import org.banshi.simulator.escpos.AnswerDamage;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.escpos.PrinterCondition;
import org.banshi.simulator.escpos.PrinterCondition.Fault;
import org.banshi.simulator.escpos.PrinterModel.Feature;

/** What can be done to the receipt printer from a console. */
final class PrinterVerbs {

    private static final String PAPER = "paper out | near-end | refill | out-after LINES";

    private PrinterVerbs() {}

    static DeviceVerbs of(EscPosPrinterSimulator printer) {
        return new DeviceVerbs("printer")
                .doing(PAPER, "the roll; out-after runs out within a job", what -> paper(printer, what))
                .doing("cover open | close", "the lid", what -> {
                    switch (what) {
                        case "open" -> printer.openCover();
                        case "close" -> printer.closeCover();
                        default -> throw misused("cover open | close");
                    }
                })
                .doing("jam", "mechanical error, until cleared and recovered", rest -> printer.fail(Fault.MECHANICAL))
                .doing("cutter stuck | fail-next", "cutter error, now or at the next cut", what -> {
                    switch (what) {
                        case "stuck" -> printer.fail(Fault.CUTTER);
                        case "fail-next" -> printer.failNextCut();
                        default -> throw misused("cutter stuck | fail-next");
                    }
                })
                .doing("hot", "the head is too hot, until cleared", rest -> printer.fail(Fault.OVERHEATED))
                .doing("broken", "unrecoverable error", rest -> printer.fail(Fault.UNRECOVERABLE))
                .doing("clear", "remove the cause of the fault; the host has to recover", rest -> printer.removeCause())
                .doing(
                        "with FEATURE",
                        "near-end, real-time, gs-r, gs-i, automatic or clear: has it",
                        what -> printer.feature(constant(Feature.class, what), true))
                .doing(
                        "without FEATURE",
                        "the same: has it not",
                        what -> printer.feature(constant(Feature.class, what), false))
                .doing(
                        "think MILLISECONDS",
                        "thinks so long before each answer",
                        what -> printer.answersAfter(Duration.ofMillis(number(what, 0, 60_000))))
                .doing(
                        "spoil KIND [ANSWERS] | no",
                        "lost, half, garbled, random, first-byte-lost, contradicted, doubled, byte-by-byte",
                        what -> damage(printer, what))
                .doing("noise BYTES", "send bytes that make no sense", what -> printer.sendUnasked(noise(what)))
                .doing("flood on | off", "fill the line with bytes that make no sense", what -> {
                    switch (what) {
                        case "on" -> printer.flood(true);
                        case "off" -> printer.flood(false);
                        default -> throw misused("flood on | off");
                    }
                })
                .doing("recovery host | self", "who goes on after paper ran out in a job", what -> {
                    switch (what) {
                        case "host" -> printer.recoveryAfterPaperOut(true);
                        case "self" -> printer.recoveryAfterPaperOut(false);
                        default -> throw misused("recovery host | self");
                    }
                })
                .doing("offline", "the panel's switch", rest -> printer.switchOffline(true))
                .doing("online", "the panel's switch", rest -> printer.switchOffline(false))
                .doing("dead", "no answers at all", rest -> printer.dead(true))
                .doing("alive", "answers again", rest -> printer.dead(false))
                .doing("power off | on", "loses what was not printed", what -> {
                    switch (what) {
                        case "off" -> printer.powerOff();
                        case "on" -> printer.powerOn();
                        default -> throw misused("power off | on");
                    }
                })
                .doing(
                        "speed MILLIMETRES",
                        "paper speed a second, 0 for no time",
                        what -> printer.millimetresPerSecond(number(what, 0, 1000)))
                .doing("unplug", "the port vanishes", rest -> printer.unplug())
                .doing("replug", "the port comes back", rest -> printer.replug())
                .answering("status", "what is so now", rest -> status(printer));
    }

    private static void damage(EscPosPrinterSimulator printer, String what) {
        if (what.equals("no")) {
            printer.endDamage();
            return;
        }
        String[] words = what.split(" +", 2);
        printer.damageAnswers(
                constant(AnswerDamage.class, words[0]), words.length > 1 ? number(words[1], 1, 100_000) : 1);
    }

    private static byte[] noise(String count) {
        byte[] noise = new byte[number(count, 1, 100_000)];
        new Random(noise.length).nextBytes(noise);
        return noise;
    }

    private static void paper(EscPosPrinterSimulator printer, String what) {
        switch (what) {
            case "out" -> printer.paperOut();
            case "near-end" -> printer.paperNearEnd();
            case "refill" -> printer.refillPaper();
            default -> {
                if (!what.startsWith("out-after ")) {
                    throw misused(PAPER);
                }
                printer.paperOutAfterLines(number(what.substring("out-after ".length()), 1, 10_000));
            }
        }
    }

    private static String status(EscPosPrinterSimulator printer) {
        PrinterCondition now = printer.condition();
        return "printer at " + printer.address() + ", " + (now.offline() ? "offline" : "online") + ", paper "
                + spelled(now.paper()) + ", cover " + (now.coverOpen() ? "open" : "closed") + ", fault "
                + spelled(now.fault()) + ", cuts " + printer.cuts();
    }
}
