package org.banshi.device.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import org.banshi.device.Device;

/**
 * Where one test puts its devices; clears all away at its end.
 *
 * @param <D> the device class
 * @param <U> what the vendor hands in
 */
final class Stand<D extends Device, U extends DeviceUnderTest<D>> implements AutoCloseable {

    private final Source<U> source;
    private final Deque<AutoCloseable> standing = new ArrayDeque<>();

    /** Makes one more device. */
    interface Source<U> {
        U next() throws Exception;
    }

    Stand(Source<U> source) {
        this.source = source;
    }

    U plugIn() throws Exception {
        U fixture = source.next();
        standing.push(fixture);
        return fixture;
    }

    /** One that was open once: what it and its double load or start only once is there already. */
    U plugInUsed() throws Exception {
        U fixture = plugIn();
        try (OpenDevice<D> open = new OpenDevice<>(fixture)) {
            open.awaitOnline();
        }
        return fixture;
    }

    OpenDevice<D> open(U fixture) throws Exception {
        OpenDevice<D> open = new OpenDevice<>(fixture);
        standing.push(open);
        return open;
    }

    @Override
    public void close() throws Exception {
        Throwable first = null;
        while (!standing.isEmpty()) {
            try {
                standing.pop().close();
            } catch (Exception | AssertionError failure) {
                first = first == null ? failure : first;
            }
        }
        if (first instanceof Exception failure) {
            throw failure;
        }
        if (first instanceof AssertionError wrong) {
            throw wrong;
        }
    }
}
