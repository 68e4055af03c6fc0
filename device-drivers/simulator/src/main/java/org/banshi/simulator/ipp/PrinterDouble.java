package org.banshi.simulator.ipp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The printer behind the port: what it is asked and what it answers. Not thread-safe: the simulator's lock guards it. */
final class PrinterDouble {

    private static final List<String> MEDIA = List.of("iso_a4_210x297mm", "iso_a5_148x210mm");
    private static final List<String> SIDES = List.of("one-sided", "two-sided-long-edge", "two-sided-short-edge");

    private static final int IDLE = 3;
    private static final int PROCESSING = 4;
    private static final int STOPPED = 5;

    private static final int OK = 0x0000;
    private static final int NOT_POSSIBLE = 0x0404;
    private static final int NOT_FOUND = 0x0406;
    private static final int FORMAT = 0x040A;
    private static final int ATTRIBUTES = 0x040B;
    private static final int OPERATION = 0x0501;
    private static final int VERSION = 0x0503;
    private static final int NOT_ACCEPTING = 0x0506;

    final JobQueue jobs;
    final Set<String> reasons = new LinkedHashSet<>();
    final Set<Integer> operations = new LinkedHashSet<>(List.of(
            IppRequest.PRINT_JOB,
            IppRequest.VALIDATE_JOB,
            IppRequest.CREATE_JOB,
            IppRequest.SEND_DOCUMENT,
            IppRequest.CANCEL_JOB,
            IppRequest.GET_JOB_ATTRIBUTES,
            IppRequest.GET_PRINTER_ATTRIBUTES));
    final Map<Integer, Refusal> refusals = new LinkedHashMap<>();
    boolean stopped;
    boolean accepting = true;
    boolean readsPdf = true;
    boolean onlyVersion11;
    boolean deafToCancel;

    /** A status instead of what was asked, so many times more. */
    record Refusal(int status, int times) {}

    PrinterDouble(JobQueue jobs) {
        this.jobs = jobs;
    }

    void advance() {
        jobs.advance(stopped);
    }

    byte[] answer(IppRequest request) {
        advance();
        if (onlyVersion11 && request.version() != 0x0101) {
            return new IppResponse(0x0101, VERSION, request.id()).bytes();
        }
        Refusal refusal = refusals.get(request.operation());
        if (refusal != null) {
            if (refusal.times() <= 1) {
                refusals.remove(request.operation());
            } else {
                refusals.put(request.operation(), new Refusal(refusal.status(), refusal.times() - 1));
            }
            return status(request, refusal.status());
        }
        if (!operations.contains(request.operation())) {
            return status(request, OPERATION);
        }
        return switch (request.operation()) {
            case IppRequest.GET_PRINTER_ATTRIBUTES -> printer(request);
            case IppRequest.VALIDATE_JOB -> objected(request, objection(request));
            case IppRequest.CREATE_JOB, IppRequest.PRINT_JOB -> make(request);
            case IppRequest.SEND_DOCUMENT -> deliver(request);
            case IppRequest.GET_JOB_ATTRIBUTES -> job(request);
            default -> cancel(request);
        };
    }

    private byte[] printer(IppRequest request) {
        boolean busy = jobs.active().isPresent();
        List<String> words = new ArrayList<>(reasons);
        if (words.isEmpty()) {
            words.add("none");
        }
        List<String> formats = readsPdf ? List.of("application/pdf", "image/pwg-raster") : List.of("image/pwg-raster");
        IppResponse response = new IppResponse(request.version(), OK, request.id())
                .group(IppResponse.PRINTER_GROUP)
                .enumeration("printer-state", List.of(stopped ? STOPPED : busy ? PROCESSING : IDLE))
                .keywords("printer-state-reasons", words)
                .flag("printer-is-accepting-jobs", accepting)
                .text(0x41, "printer-make-and-model", "Banshi page printer double");
        if (request.attributes().getOrDefault("requested-attributes", List.of()).contains("operations-supported")) {
            response.enumeration("operations-supported", List.copyOf(operations))
                    .keywords("media-supported", MEDIA)
                    .keywords("sides-supported", SIDES);
            for (String format : formats) {
                response.text(0x49, formats.getFirst().equals(format) ? "document-format-supported" : "", format);
            }
        }
        return response.bytes();
    }

    /** Why a job would be refused; {@code OK} if it would not. */
    private int objection(IppRequest request) {
        String format = request.first("document-format");
        if (!accepting) {
            return NOT_ACCEPTING;
        }
        if (format.equals("application/pdf") && !readsPdf) {
            return FORMAT;
        }
        return unsupported(request).isEmpty() ? OK : ATTRIBUTES;
    }

    private static List<String> unsupported(IppRequest request) {
        List<String> names = new ArrayList<>();
        String media = request.first("media");
        if (!media.isEmpty() && !MEDIA.contains(media)) {
            names.add("media");
        }
        String sides = request.first("sides");
        if (!sides.isEmpty() && !SIDES.contains(sides)) {
            names.add("sides");
        }
        return names;
    }

    private byte[] make(IppRequest request) {
        int objection = objection(request);
        if (objection != OK) {
            return objected(request, objection);
        }
        SimulatedJob job = jobs.add(
                request.first("job-name"),
                Math.max(1, request.number("copies")),
                request.first("media"),
                request.first("sides"));
        if (request.operation() == IppRequest.PRINT_JOB) {
            jobs.deliver(job.id(), request.document());
            advance();
        }
        return described(request, jobs.find(job.id()).orElseThrow());
    }

    private byte[] deliver(IppRequest request) {
        if (jobs.find(request.number("job-id")).isEmpty()) {
            return status(request, NOT_FOUND);
        }
        jobs.deliver(request.number("job-id"), request.document());
        advance();
        return described(request, jobs.find(request.number("job-id")).orElseThrow());
    }

    private byte[] job(IppRequest request) {
        return jobs.find(request.number("job-id"))
                .map(job -> described(request, job))
                .orElseGet(() -> status(request, NOT_FOUND));
    }

    private byte[] cancel(IppRequest request) {
        int id = request.number("job-id");
        if (jobs.find(id).isEmpty()) {
            return status(request, NOT_FOUND);
        }
        if (deafToCancel || jobs.find(id).orElseThrow().ended()) {
            return status(request, NOT_POSSIBLE);
        }
        jobs.put(id, 7, List.of("job-canceled-by-user"));
        return status(request, OK);
    }

    private static byte[] described(IppRequest request, SimulatedJob job) {
        return new IppResponse(request.version(), OK, request.id())
                .group(IppResponse.JOB_GROUP)
                .integer("job-id", job.id())
                .enumeration("job-state", List.of(job.state()))
                .keywords("job-state-reasons", job.reasons())
                .integer("time-at-creation", job.id())
                .bytes();
    }

    private static byte[] status(IppRequest request, int status) {
        return new IppResponse(request.version(), status, request.id()).bytes();
    }

    private static byte[] objected(IppRequest request, int status) {
        IppResponse response = new IppResponse(request.version(), status, request.id());
        List<String> names = unsupported(request);
        if (!names.isEmpty()) {
            response.group(IppResponse.UNSUPPORTED_GROUP);
            names.forEach(response::unsupported);
        }
        return response.bytes();
    }
}
