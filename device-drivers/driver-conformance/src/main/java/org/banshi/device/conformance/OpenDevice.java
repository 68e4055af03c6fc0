package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.banshi.device.Device;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;

/**
 * An open device, all that it has told of its status, and the threads that came with it.
 *
 * @param <D> the device class
 */
final class OpenDevice<D extends Device> implements AutoCloseable {

    /** Groups of threads that the virtual machine makes for itself, for example one that waits for a process' end. */
    private static final Set<String> MACHINES_OWN = Set.of("system", "InnocuousThreadGroup");

    private final D device;
    private final Set<String> personalData;
    private final Set<Thread> others;
    private final List<DeviceStatus> told = new ArrayList<>();
    private final List<String> tellers = new ArrayList<>();

    OpenDevice(DeviceUnderTest<D> fixture) throws Exception {
        this.personalData = fixture.personalData();
        this.others = Set.copyOf(Thread.getAllStackTraces().keySet());
        this.device = fixture.open();
        device.onStatus(this::add);
    }

    D device() {
        return device;
    }

    /** All statuses told so far, the present one first. */
    List<DeviceStatus> told() {
        synchronized (told) {
            return List.copyOf(told);
        }
    }

    /** Names of the threads that told them. */
    Set<String> tellers() {
        synchronized (told) {
            return Set.copyOf(tellers);
        }
    }

    /** Threads that live now and did not before the device was opened, without the virtual machine's own. */
    Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !others.contains(thread) && !isTheMachinesOwn(thread))
                .collect(Collectors.toSet());
    }

    /** Waits until none of these threads runs any more. */
    static void awaitEnd(Set<Thread> threads) throws Exception {
        try {
            Patience.until("the device's threads to end", () -> threads.stream().noneMatch(Thread::isAlive));
        } catch (AssertionError late) {
            throw new AssertionError(late.getMessage() + "; of these some still run: " + threads, late);
        }
    }

    DeviceStatus await(String what, Predicate<DeviceStatus> wanted) throws Exception {
        try {
            Patience.until(what, () -> wanted.test(device.status()));
        } catch (AssertionError late) {
            throw new AssertionError(late.getMessage() + "; told was " + told(), late);
        }
        return device.status();
    }

    OpenDevice<D> awaitOnline() throws Exception {
        await("status ONLINE", status -> status.availability() == Availability.ONLINE);
        return this;
    }

    /** Waits until the device is gone, which must be explained. */
    void awaitGone() throws Exception {
        DeviceStatus status =
                await("status NO_DEVICE", candidate -> candidate.availability() == Availability.NO_DEVICE);
        assertThat(status.error()).as("why there is no device").isPresent();
    }

    /** What holds of every status, whatever the test was about. */
    void checkTold() {
        List<DeviceStatus> all = told();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).error().ifPresent(error -> Sentences.check(error, personalData));
            Sentences.checkSilence("a status", all.get(i).toString(), personalData);
            if (i > 0) {
                assertThat(all.get(i)).as("told twice: %s", all).isNotEqualTo(all.get(i - 1));
            }
        }
        Sentences.checkSilence("the identity", device.identity(), personalData);
    }

    @Override
    public void close() {
        device.close();
        checkTold();
    }

    private static boolean isTheMachinesOwn(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group != null && MACHINES_OWN.contains(group.getName());
    }

    private void add(DeviceStatus status) {
        synchronized (told) {
            told.add(status);
            tellers.add(Thread.currentThread().getName());
        }
    }
}
