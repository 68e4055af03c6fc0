package org.banshi.packaging.bench;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.banshi.device.Device;
import org.banshi.device.DeviceDrivers;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;

/**
 * An open device and what it tells, with the time at which it was told.
 *
 * @param <D> the device class
 */
final class Watched<D extends Device> implements AutoCloseable {

    private static final int LONGEST_SECONDS = 30;

    private final D device;
    private final BlockingQueue<Told<DeviceStatus>> statuses = new LinkedBlockingQueue<>();

    /** What was told, and when ({@link System#nanoTime}). */
    record Told<T>(T what, long nanos) {
        Told(T what) {
            this(what, System.nanoTime());
        }
    }

    private Watched(D device) {
        this.device = device;
        device.onStatus(status -> statuses.add(new Told<>(status)));
    }

    static <D extends Device> Watched<D> open(String uri, Class<D> kind) throws Exception {
        return new Watched<>(kind.cast(
                DeviceDrivers.installed(Watched.class.getClassLoader()).open(DeviceUri.parse(uri))));
    }

    D device() {
        return device;
    }

    long await(Availability wanted) throws IOException, InterruptedException {
        return await(statuses, status -> status.availability() == wanted, wanted.name())
                .nanos();
    }

    static <T> Told<T> await(BlockingQueue<Told<T>> queue, Predicate<T> wanted, String what)
            throws IOException, InterruptedException {
        while (true) {
            Told<T> next = queue.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new IOException("Waited " + LONGEST_SECONDS + " s in vain for " + what);
            }
            if (wanted.test(next.what())) {
                return next;
            }
        }
    }

    @Override
    public void close() {
        device.close();
    }
}
