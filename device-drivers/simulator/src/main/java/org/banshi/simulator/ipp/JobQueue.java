package org.banshi.simulator.ipp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The jobs of a printer, printed one after another. Time passes when somebody looks. Not thread-safe: the printer's lock
 * guards it.
 */
final class JobQueue {

    private final Consumer<String> teller;
    private final List<SimulatedJob> jobs = new ArrayList<>();
    private int lastId;
    private int activeId;
    private long activeSince;
    private Duration jobTime = Duration.ZERO;
    private boolean holding;
    private Optional<SimulatedJob> nextEnd = Optional.empty();

    JobQueue(Consumer<String> teller) {
        this.teller = teller;
    }

    void jobTime(Duration time) {
        jobTime = time;
    }

    void holding(boolean on) {
        holding = on;
    }

    void endNext(int state, List<String> reasons) {
        nextEnd = Optional.of(new SimulatedJob(0, "", state, reasons, 1, "", "", new byte[0]));
    }

    SimulatedJob add(String name, int copies, String media, String sides) {
        SimulatedJob job = new SimulatedJob(
                ++lastId, name, 4, List.of("job-data-insufficient"), copies, media, sides, new byte[0]);
        jobs.add(job);
        return job;
    }

    void deliver(int id, byte[] document) {
        replace(find(id).orElseThrow().with(document).in(3, List.of("none")));
    }

    Optional<SimulatedJob> find(int id) {
        return jobs.stream().filter(job -> job.id() == id).findFirst();
    }

    /** What a person at the panel, or the printer itself, does with a job. */
    void put(int id, int state, List<String> reasons) {
        find(id).filter(job -> !job.ended()).ifPresent(job -> {
            replace(job.in(state, reasons));
            teller.accept("job " + id + " " + word(state));
        });
    }

    Optional<SimulatedJob> active() {
        return jobs.stream().filter(job -> !job.ended()).findFirst();
    }

    List<SimulatedJob> all() {
        return List.copyOf(jobs);
    }

    void forget() {
        jobs.clear();
        lastId = 0;
    }

    /** Lets the time since the last look pass. */
    void advance(boolean blocked) {
        while (true) {
            Optional<SimulatedJob> current = active();
            if (current.isEmpty() || current.get().state() == 4) {
                return;
            }
            SimulatedJob job = current.get();
            if (nextEnd.isPresent()) {
                SimulatedJob end = nextEnd.get();
                put(job.id(), end.state(), end.reasons());
                nextEnd = Optional.empty();
                continue;
            }
            if (blocked) {
                if (job.state() != 6) {
                    put(job.id(), 6, List.of("printer-stopped"));
                }
                return;
            }
            if (activeId != job.id() || job.state() != 5) {
                activeId = job.id();
                activeSince = System.nanoTime();
                put(job.id(), 5, List.of("job-printing"));
            }
            if (holding || System.nanoTime() - activeSince < jobTime.toNanos()) {
                return;
            }
            put(job.id(), 9, List.of("job-completed-successfully"));
        }
    }

    static String word(int state) {
        return switch (state) {
            case 3 -> "pending";
            case 4 -> "held";
            case 5 -> "processing";
            case 6 -> "stopped";
            case 7 -> "canceled";
            case 8 -> "aborted";
            default -> "completed";
        };
    }

    private void replace(SimulatedJob job) {
        jobs.replaceAll(other -> other.id() == job.id() ? job : other);
    }
}
