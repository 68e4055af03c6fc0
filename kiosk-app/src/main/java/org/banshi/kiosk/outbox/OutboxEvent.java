package org.banshi.kiosk.outbox;

import java.time.Duration;
import java.util.UUID;
import org.banshi.contract.Acknowledgement;
import org.banshi.contract.Problem;

/** What the sender tells. */
public sealed interface OutboxEvent {

    /**
     * The backend has it, signed. Comes again for the same id only if the terminal could not write that down.
     */
    record Acknowledged(UUID id, Acknowledgement acknowledgement) implements OutboxEvent {}

    /** The backend will never take it as it is; it is kept, the queue goes on, somebody must look. */
    record SetAside(UUID id, Problem problem) implements OutboxEvent {}

    /**
     * An attempt that did not deliver; it stays in the queue.
     *
     * @param reason for staff, one line, no personal data
     * @param again when it is tried next, unless something wakes the sender before
     */
    record Attempted(UUID id, String reason, Duration again) implements OutboxEvent {}

    /** Only on change. */
    record ReachabilityChanged(Reachability reachability) implements OutboxEvent {}

    /** The outbox file does not do what it must; its message says what to do. Delivery goes on as far as it can. */
    record FileTrouble(OutboxException exception) implements OutboxEvent {}
}
