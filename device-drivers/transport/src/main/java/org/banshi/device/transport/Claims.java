package org.banshi.device.transport;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.banshi.device.DeviceClaimedException;
import org.banshi.device.DeviceUri;
import org.banshi.device.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who has claimed a device to watch it; one at a time. Thread-safe.
 *
 * @param <E> the device's events
 */
public final class Claims<E> {

    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    private final DeviceUri uri;
    private final AtomicReference<@Nullable Claim<E>> current = new AtomicReference<>();

    public Claims(DeviceUri uri) {
        this.uri = uri;
    }

    /** One claim; two claims of the same listener are two. */
    public static final class Claim<E> {
        private final DeviceUri uri;
        private final Consumer<E> listener;
        private volatile boolean ended;

        private Claim(DeviceUri uri, Consumer<E> listener) {
            this.uri = uri;
            this.listener = listener;
        }

        /** To be called on the device's thread; after the claim's end nothing is told any more. */
        public void tell(E event) {
            if (ended) {
                return;
            }
            try {
                listener.accept(event);
            } catch (RuntimeException bug) {
                LOG.error("{}: a listener failed", uri, bug);
            }
        }
    }

    /**
     * Claims the device until the subscription is closed.
     *
     * @param changed called after the claim was made and after it was closed, to wake the device's thread
     * @throws DeviceClaimedException when somebody else has it
     */
    public Subscription claim(Consumer<E> listener, Runnable changed) {
        Claim<E> mine = new Claim<>(uri, listener);
        if (!current.compareAndSet(null, mine)) {
            throw new DeviceClaimedException(uri);
        }
        changed.run();
        return () -> {
            mine.ended = true;
            if (current.compareAndSet(mine, null)) {
                changed.run();
            }
        };
    }

    public Optional<Claim<E>> current() {
        return Optional.ofNullable(current.get());
    }
}
