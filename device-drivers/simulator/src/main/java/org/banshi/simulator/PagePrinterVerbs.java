package org.banshi.simulator;

import static org.banshi.simulator.DeviceVerbs.constant;
import static org.banshi.simulator.DeviceVerbs.misused;
import static org.banshi.simulator.DeviceVerbs.number;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banshi.simulator.ipp.IppFault;
import org.banshi.simulator.ipp.IppPrinterSimulator;

/** What can be done to the page printer from a console. */
final class PagePrinterVerbs {

    private static final String JOB = "job complete | stop | cancel | abort [REASON…]";

    private static final String NEXT = "end-next complete | stop | cancel | abort [REASON…]";

    private static final String ANSWER = "answer KIND [OPERATION]";

    private static final String REFUSE = "refuse OPERATION STATUS [TIMES]";

    private static final String WITHOUT = "without pdf | ipp-2 | OPERATION";

    /** RFC 8011 §5.4.15. */
    private static final Map<String, Integer> OPERATIONS = Map.of(
            "print-job", 0x0002,
            "validate-job", 0x0004,
            "create-job", 0x0005,
            "send-document", 0x0006,
            "cancel-job", 0x0008,
            "get-job-attributes", 0x0009,
            "get-printer-attributes", 0x000B);

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
                    List<String> words = words(what);
                    printer.job(
                            state(words, JOB), words.subList(1, words.size()).toArray(String[]::new));
                })
                .doing(NEXT, "how the next job ends", what -> {
                    List<String> words = words(what);
                    printer.endNextJob(
                            state(words, NEXT), words.subList(1, words.size()).toArray(String[]::new));
                })
                .doing("forget", "loses all jobs", rest -> printer.forgetJobs())
                .doing("deaf", "cancels no job until mended", rest -> printer.deafToCancel())
                .doing(WITHOUT, "cannot do that, for good", what -> {
                    switch (what) {
                        case "pdf" -> printer.withoutPdf();
                        case "ipp-2" -> printer.onlyVersion11();
                        default -> printer.withoutOperation(operation(what));
                    }
                })
                .doing(REFUSE, "answers with a status (hexadecimal: 0507) until mended, or so often", what -> {
                    List<String> words = words(what);
                    if (words.size() < 2 || words.size() > 3 || !words.get(1).matches("[0-9a-fA-F]{1,4}")) {
                        throw misused(REFUSE);
                    }
                    int times = words.size() < 3 ? Integer.MAX_VALUE : number(words.get(2), 1, 1_000_000);
                    printer.refuse(operation(words.getFirst()), Integer.parseInt(words.get(1), 16), times);
                })
                .doing(ANSWER, "wrong answers until mended: " + faults(), what -> {
                    List<String> words = words(what);
                    IppFault kind = constant(IppFault.class, words.getFirst());
                    switch (words.size()) {
                        case 1 -> printer.fault(kind);
                        case 2 -> printer.fault(kind, operation(words.get(1)));
                        default -> throw misused(ANSWER);
                    }
                })
                .doing(
                        "think MILLISECONDS",
                        "thinks so long before each answer",
                        what -> printer.answersAfter(Duration.ofMillis(number(what, 0, 600_000))))
                .doing(
                        "unplug-after BYTES",
                        "goes off the network within a document",
                        what -> printer.unplugAfter(number(what, 1, 1_000_000_000)))
                .doing("unplug", "goes off the network", rest -> printer.unplug())
                .doing("replug", "comes back", rest -> printer.replug())
                .answering("status", "what is so now", rest -> status(printer));
    }

    private static String status(IppPrinterSimulator printer) {
        return "pages at " + printer.address() + ", " + (printer.plugged() ? "on the network" : "unplugged")
                + ", jobs: " + printer.jobs().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static List<String> words(String what) {
        return List.of(what.split("\\s+"));
    }

    private static int state(List<String> words, String usage) {
        Integer state = JOB_STATES.get(words.getFirst());
        if (state == null) {
            throw misused(usage);
        }
        return state;
    }

    private static int operation(String word) {
        Integer operation = OPERATIONS.get(word);
        if (operation == null) {
            throw new IllegalArgumentException("'" + word + "' is none of: "
                    + OPERATIONS.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return operation;
    }

    private static String faults() {
        return Arrays.stream(IppFault.values()).map(DeviceVerbs::spelled).collect(Collectors.joining(", "));
    }
}
