package org.banshi.kiosk.outbox;

/** Whether the backend, and nothing that only looks like it, answers now. */
public enum Reachability {
    UNKNOWN,
    ONLINE,
    OFFLINE
}
