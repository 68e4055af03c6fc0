package org.banshi.kiosk.outbox;

/** Told on the sender's thread, in order; must return soon and not call back into the sender's {@code close}. */
@FunctionalInterface
public interface OutboxListener {
    void happened(OutboxEvent event);
}
