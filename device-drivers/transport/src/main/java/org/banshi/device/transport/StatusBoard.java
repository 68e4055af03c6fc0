package org.banshi.device.transport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.banshi.device.DeviceStatus;
import org.banshi.device.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The newest status, and those who want to know of changes. Written by the owner thread, read by anyone. */
public final class StatusBoard {

    private static final Logger LOG = LoggerFactory.getLogger(StatusBoard.class);

    private final String device;
    private final List<Consumer<DeviceStatus>> listeners = new CopyOnWriteArrayList<>();
    private volatile DeviceStatus current = DeviceStatus.STARTING;

    public StatusBoard(String device) {
        this.device = device;
    }

    public DeviceStatus current() {
        return current;
    }

    public void publish(DeviceStatus next) {
        if (next.equals(current)) {
            return;
        }
        current = next;
        LOG.debug(
                "{}: {} {}",
                device,
                next.availability(),
                next.error().map(Object::toString).orElse(""));
        listeners.forEach(listener -> tell(listener, next));
    }

    /** Tells the present status and then each change, all on the owner thread, until the subscription is closed. */
    public Subscription subscribe(Consumer<DeviceStatus> listener, Executor ownerThread) {
        AtomicBoolean wanted = new AtomicBoolean(true);
        // A box of its own, so that one listener subscribed twice is two subscriptions.
        Consumer<DeviceStatus> entry = status -> {
            if (wanted.get()) {
                listener.accept(status);
            }
        };
        ownerThread.execute(() -> {
            if (wanted.get()) {
                listeners.add(entry);
                tell(entry, current);
            }
        });
        return () -> {
            wanted.set(false);
            ownerThread.execute(() -> listeners.remove(entry));
        };
    }

    private void tell(Consumer<DeviceStatus> listener, DeviceStatus status) {
        try {
            listener.accept(status);
        } catch (RuntimeException bug) {
            LOG.error("{}: a status listener failed", device, bug);
        }
    }
}
