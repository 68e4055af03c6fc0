package org.banshi.device.transport;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Commands that wait for the owner thread, and the bell that ends its rest. */
final class CommandQueue {

    private final Deque<PortCommand> waiting = new ArrayDeque<>();
    private boolean rung;
    private boolean shut;

    /** Queues the command; false when nobody will run it any more. */
    synchronized boolean add(PortCommand command) {
        if (shut) {
            return false;
        }
        waiting.add(command);
        notifyAll();
        return true;
    }

    /** Takes nothing from now on, and gives out what was left. */
    synchronized List<PortCommand> shut() {
        shut = true;
        List<PortCommand> left = List.copyOf(waiting);
        waiting.clear();
        return left;
    }

    synchronized @Nullable PortCommand next() {
        return waiting.poll();
    }

    synchronized void wake() {
        rung = true;
        notifyAll();
    }

    /** Waits until there is a command or somebody rang; false when the time was over before. */
    synchronized boolean await(Duration timeout) {
        long until = System.nanoTime() + timeout.toNanos();
        while (waiting.isEmpty() && !rung) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            try {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            } catch (InterruptedException woken) {
                // Only a close interrupts the owner thread, and it has set its flag before.
                return true;
            }
        }
        rung = false;
        return true;
    }

    synchronized void remove(PortCommand command) {
        waiting.removeIf(candidate -> candidate == command);
    }
}
