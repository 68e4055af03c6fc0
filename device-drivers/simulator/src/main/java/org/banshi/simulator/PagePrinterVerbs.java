package org.banshi.simulator;

import static org.banshi.simulator.DeviceVerbs.constant;
import static org.banshi.simulator.DeviceVerbs.misused;
import static org.banshi.simulator.DeviceVerbs.number;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banshi.simulator.ipp.IppFault;
import org.banshi.simulator.ipp.IppPrinterSimulator;

/** What can be done to the page printer from a console. */
final class PagePrinterVerbs {

    private static final String JOB = "job complete | stop | cancel | abort [REASON…]";

    private static final Map<String, Integer> JOB_STATES = Map.of("stop", 6, "cancel", 7, "abort", 8, "complete", 9);

    private PagePrinterVerbs() {}

    static DeviceVerbs of(IppPrinterSimulator printer) {
        return new DeviceVerbs("pages")
                .doing("reason KEYWORD", "adds a state reason: media-empty-error, toner-low …", keyword -> {
                    if (!keyword.matches("[a-zA-Z0-9.-]+")) {
                        throw misused("reason KEYWORD");
                    }
                    printer.reason(keyword);
                })
                .doing("clear KEYWORD", "takes a state reason away", printer::clear)
                .doing("mend", "all is well again", rest -> printer.mend())
                .doing("stop", "the printer stops, with the job under way", rest -> printer.stopped(true))
                .doing("start", "goes on", rest -> printer.stopped(false))
                .doing("reject", "accepts no jobs", rest -> printer.accepting(false))
                .doing("accept", "accepts jobs", rest -> printer.accepting(true))
                .doing("hold", "jobs print until released", rest -> printer.holdJobs(true))
                .doing("release", "jobs come to their end", rest -> printer.holdJobs(false))
                .doing(
                        "pace MILLISECONDS",
                        "how long a job takes",
                        what -> printer.jobTime(Duration.ofMillis(number(what, 0, 3_600_000))))
                .doing(JOB, "the job under way", what -> {
                    List<String> words = List.of(what.split("\\s+"));
                    Integer state = JOB_STATES.get(words.getFirst());
                    if (state == null) {
                        throw misused(JOB);
                    }
                    printer.job(state, words.subList(1, words.size()).toArray(String[]::new));
                })
                .doing("forget", "loses all jobs", rest -> printer.forgetJobs())
                .doing(
                        "answer KIND",
                        "wrong answers until mended: http-401, html, truncated, endless, silent …",
                        what -> printer.fault(constant(IppFault.class, what)))
                .doing("unplug", "goes off the network", rest -> printer.unplug())
                .doing("replug", "comes back", rest -> printer.replug())
                .answering("status", "what is so now", rest -> status(printer));
    }

    private static String status(IppPrinterSimulator printer) {
        return "pages at " + printer.address() + ", " + (printer.plugged() ? "on the network" : "unplugged")
                + ", jobs: " + printer.jobs().stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
