package org.banshi.device.ipp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;

/** One sentence for each end that a job can have: what, which printer, what to do. */
final class JobSentences {

    /** {@code completed} that is not quite so: the printer does not vouch for every page. */
    private static final Set<String> DOUBTFUL = Set.of(
            "queued-in-device",
            "job-completed-with-errors",
            "job-printed-with-errors",
            "job-saved-successfully",
            "job-saved-with-errors",
            "job-saved-with-warnings",
            "job-stored",
            "job-stored-successfully",
            "job-stored-with-errors",
            "job-stored-with-warnings");

    /** Words that tell less than the others beside them. */
    private static final Set<String> GENERAL =
            Set.of("aborted-by-system", "errors-detected", "warnings-detected", "job-restartable");

    private final Map<String, Finding> findings = new HashMap<>();
    private final Map<Integer, Finding> statuses = new HashMap<>();
    private final String printer;

    JobSentences(String printer) {
        this.printer = printer;
        Table.read("job-state-reasons.tsv").forEach((word, cells) -> findings.put(word, Finding.of(cells)));
        Table.read("status-codes.tsv")
                .forEach((status, cells) -> statuses.put(Integer.parseInt(status, 16), Finding.of(cells)));
    }

    /** Why the pages of a job that is called completed should be looked at; empty when there is no reason. */
    Optional<DeviceError> doubt(JobReport report) {
        return report.reasons().stream().filter(DOUBTFUL::contains).findFirst().map(this::reason);
    }

    /** Why a job ended, or stands still. */
    DeviceError why(JobReport report) {
        List<String> telling =
                report.reasons().stream().filter(word -> !passing(word)).toList();
        return telling.stream()
                .filter(word -> !GENERAL.contains(word))
                .findFirst()
                .or(() -> telling.stream().findFirst())
                .map(this::reason)
                .orElseGet(() -> say(
                        switch (report.state()) {
                            case JobReport.CANCELED ->
                                new Finding(
                                        Code.CANCELLED,
                                        Origin.USER,
                                        Action.NONE,
                                        "had the job cancelled and does not say why: print it again if it is still wanted.");
                            case JobReport.ABORTED ->
                                new Finding(
                                        Code.PRINTER_FAILED,
                                        Origin.HARDWARE,
                                        Action.MAINTENANCE,
                                        "gave the job up and does not say why: see its display.");
                            default ->
                                new Finding(
                                        Code.OFFLINE,
                                        Origin.HARDWARE,
                                        Action.MAINTENANCE,
                                        "has stopped the job and does not say why: see its display.");
                        }));
    }

    /** Why the printer did not do what it was asked. */
    DeviceError refusal(IppMessage reply) {
        String raw = "status-code=0x%04x".formatted(reply.code());
        Finding known = statuses.get(reply.code());
        if (known == null) {
            return new Finding(
                            Code.PRINTER_FAILED,
                            Origin.SOFTWARE,
                            Action.MAINTENANCE,
                            "refuses with a status that this driver does not know: see the log of its server.")
                    .error(printer, raw);
        }
        if (known.tail().endsWith(".")) {
            return known.error(printer, raw);
        }
        List<String> names = reply.unsupported();
        String which = names.isEmpty() ? "" : " (" + Foreign.quotes(names) + ")";
        return new Finding(
                        known.code(),
                        known.origin(),
                        known.action(),
                        known.tail() + which + ": change media, sides or colour there.")
                .error(printer, raw);
    }

    DeviceError noPdf() {
        return say(new Finding(
                Code.CONFIGURATION,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                "does not print PDF: print through a CUPS queue that converts it."));
    }

    DeviceError stuck() {
        return say(new Finding(
                Code.TIMED_OUT,
                Origin.HARDWARE,
                Action.MAINTENANCE,
                "does not get on with the job, and it was cancelled: see its display."));
    }

    DeviceError cut() {
        return say(new Finding(
                Code.LOST, Origin.HARDWARE, Action.RETRY, "did not get the whole document: print it again."));
    }

    DeviceError forgotten() {
        return say(new Finding(
                Code.LOST,
                Origin.HARDWARE,
                Action.NONE,
                "does not know the job any more: look whether it came out before printing it again."));
    }

    DeviceError gone(DeviceError error) {
        return new DeviceError(
                error.code(),
                error.origin(),
                error.action(),
                error.sentence() + " A document was sent before: look whether it came out before printing it again.",
                error.vendorCode());
    }

    DeviceError notCancelled(DeviceError error) {
        return new DeviceError(
                error.code(),
                error.origin(),
                error.action(),
                error.sentence() + " The job could not be cancelled: look whether it came out.",
                error.vendorCode());
    }

    DeviceError nameless() {
        return say(new Finding(
                Code.GARBLED,
                Origin.SOFTWARE,
                Action.MAINTENANCE,
                "has taken a job and does not tell its number: put a CUPS queue before it."));
    }

    DeviceError stateless() {
        return say(new Finding(
                Code.GARBLED,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                "does not tell its state: check that its address names a printer."));
    }

    DeviceError takenBack() {
        return new DeviceError(
                Code.CANCELLED,
                Origin.SOFTWARE,
                Action.NONE,
                "The job at the page printer at " + printer + " was taken back.",
                "");
    }

    DeviceError closed() {
        return new DeviceError(
                Code.CANCELLED, Origin.SOFTWARE, Action.NONE, "The page printer at " + printer + " was closed.", "");
    }

    /** Says what the printer is doing, not why it does not go on; CUPS leaves such words on jobs that have ended. */
    private boolean passing(String word) {
        Finding known = findings.get(word);
        return word.equals("none") || (known != null && known.action() == Action.RETRY);
    }

    private DeviceError reason(String word) {
        Finding known = findings.get(word);
        return known != null
                ? known.error(printer, word)
                : new Finding(
                                Code.PRINTER_FAILED,
                                Origin.HARDWARE,
                                Action.MAINTENANCE,
                                "says “" + Foreign.quote(word) + "” of the job: look at its display.")
                        .error(printer, word);
    }

    private DeviceError say(Finding finding) {
        return finding.error(printer, "");
    }
}
