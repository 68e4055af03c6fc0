package org.banshi.device.scanner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.banshi.device.ScanEvent;
import org.banshi.device.ScannedCode;
import org.jspecify.annotations.Nullable;

/**
 * From the line's bytes to the codes that are told: takes answers to commands out, cuts, and drops what a scanner sends
 * twice. Pure; time is given. Not thread-safe.
 */
final class CodeReceiver {

    private final AcknowledgementFilter filter;
    private final Framer framer;
    private final Duration doubleRead;
    private @Nullable ScannedCode last;
    private long lastAt;

    CodeReceiver(Acknowledgement acknowledgement, Framer framer, Duration doubleRead) {
        this.filter = new AcknowledgementFilter(acknowledgement);
        this.framer = framer;
        this.doubleRead = doubleRead;
    }

    AcknowledgementFilter.State acknowledgement() {
        return filter.state();
    }

    /** A trigger was sent: its answer may come first. */
    void triggered() {
        filter.expect();
    }

    Duration patience() {
        return framer.patience();
    }

    List<ScanEvent> received(byte[] source, int length, long now) {
        byte[] code = filter.pass(source, length);
        return code.length == 0 ? List.of() : told(framer.feed(code, code.length), now);
    }

    List<ScanEvent> silent(long now) {
        byte[] held = filter.silent();
        List<ScanEvent> events = new ArrayList<>();
        if (held.length > 0) {
            events.addAll(framer.feed(held, held.length));
        }
        events.addAll(framer.silent());
        return told(events, now);
    }

    /** A new connection or another user: nothing that came before matters any more. */
    void reset() {
        filter.reset();
        framer.reset();
        last = null;
    }

    private List<ScanEvent> told(List<ScanEvent> events, long now) {
        List<ScanEvent> told = new ArrayList<>();
        for (ScanEvent event : events) {
            switch (event) {
                case ScanEvent.Refused refused -> told.add(refused);
                case ScanEvent.Scanned scanned -> {
                    boolean again = scanned.code().equals(last) && now - lastAt < doubleRead.toNanos();
                    last = scanned.code();
                    lastAt = now;
                    if (!again) {
                        told.add(scanned);
                    }
                }
            }
        }
        return told;
    }
}
