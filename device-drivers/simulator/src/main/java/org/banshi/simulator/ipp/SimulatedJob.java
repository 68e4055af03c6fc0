package org.banshi.simulator.ipp;

import java.util.List;

/**
 * A job as it is now.
 *
 * @param state 3 pending, 4 pending-held, 5 processing, 6 processing-stopped, 7 canceled, 8 aborted, 9 completed
 * @param document what was sent; empty until then
 */
public record SimulatedJob(
        int id, String name, int state, List<String> reasons, int copies, String media, String sides, byte[] document) {

    public SimulatedJob {
        reasons = List.copyOf(reasons);
        document = document.clone();
    }

    @Override
    public byte[] document() {
        return document.clone();
    }

    public boolean ended() {
        return state >= 7;
    }

    @Override
    public String toString() {
        return "job " + id + " state " + state + " " + reasons;
    }

    SimulatedJob in(int next, List<String> why) {
        return new SimulatedJob(id, name, next, why, copies, media, sides, document);
    }

    SimulatedJob with(byte[] bytes) {
        return new SimulatedJob(id, name, state, reasons, copies, media, sides, bytes);
    }
}
