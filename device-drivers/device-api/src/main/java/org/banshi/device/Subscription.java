package org.banshi.device;

/** Ends what it was returned for; a second call does nothing. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
