package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.banshi.device.Device;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bad device harms only itself. */
interface HostilityRules<D extends Device, U extends DeviceUnderTest<D>> extends Rules<D, U> {

    /** Long enough that a loop without rest shows, whatever else the machine does. */
    Duration WATCHED = Duration.ofMillis(800);

    /** Of the watched time, on the processor. A loop without rest takes nearly all of it where nobody else wants it. */
    double IDLE_SHARE = 0.2;

    /** With a line full of bytes there is something to do: never more than half a core. */
    double HOSTILE_SHARE = 0.5;

    /** Far above what one device needs, far below what a line brings that is kept without end. */
    long KEPT_BYTES = 16_000_000;

    /** Puts the device to work, where it meets what is hostile only in somebody's service; the result ends that. */
    default AutoCloseable engage(D device) {
        return () -> {};
    }

    /** After close, where the system lets no thread go before that: ends what the hostile device holds it with. */
    default void letGo(U fixture, Hostility hostility) throws Exception {}

    @Test
    default void idleItCostsNextToNothing() throws Exception {
        OpenDevice<D> open = stand().open(stand().plugInUsed()).awaitOnline();
        assertThat(share(open.threads())).as("processor time of an idle device").isLessThan(IDLE_SHARE);
    }

    @Test
    default void absentItCostsNextToNothing() throws Exception {
        U fixture = stand().plugInUsed();
        fixture.unplug();
        OpenDevice<D> open = stand().open(fixture);
        open.awaitGone();
        assertThat(share(open.threads()))
                .as("processor time of an absent device")
                .isLessThan(IDLE_SHARE);
    }

    @ParameterizedTest
    @EnumSource(Hostility.class)
    default void aHostileDeviceHarmsOnlyItselfAndIsTakenBackWhenItBehaves(Hostility hostility) throws Exception {
        U bad = stand().plugInUsed();
        Assumptions.assumeTrue(bad.hostilities().contains(hostility), "this device cannot express it");
        U good = stand().plugIn();
        OpenDevice<D> neighbour = stand().open(good).awaitOnline();
        OpenDevice<D> open = stand().open(bad).awaitOnline();
        Set<Thread> threads = open.threads();
        long before = heapInUse();
        AutoCloseable engaged = engage(open.device());
        bad.beHostile(hostility);
        work(neighbour.device(), good);
        assertThat(share(threads))
                .as("processor time while the device is %s", hostility)
                .isLessThan(HOSTILE_SHARE);
        work(neighbour.device(), good);
        assertThat(heapInUse() - before)
                .as("memory kept while the device is %s", hostility)
                .isLessThan(KEPT_BYTES);
        bad.behave();
        engaged.close();
        open.awaitOnline();
        workAtLast(open, bad);
    }

    @ParameterizedTest
    @EnumSource(Hostility.class)
    default void aHostileDeviceCanBeClosed(Hostility hostility) throws Exception {
        U bad = stand().plugInUsed();
        Assumptions.assumeTrue(bad.hostilities().contains(hostility), "this device cannot express it");
        OpenDevice<D> open = stand().open(bad).awaitOnline();
        Set<Thread> threads = open.threads();
        AutoCloseable engaged = engage(open.device());
        bad.beHostile(hostility);
        long began = System.nanoTime();
        open.device().close();
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .as("close while the device is %s", hostility)
                .isLessThan(CloseRules.CLOSED_WITHIN);
        engaged.close();
        letGo(bad, hostility);
        OpenDevice.awaitEnd(threads);
    }

    /** What it sent before may still be on its way: the first attempt may fail, not every one. */
    default void workAtLast(OpenDevice<D> open, U fixture) throws Exception {
        AssertionError last = new AssertionError("never tried");
        for (int attempt = 0; attempt < 5; attempt++) {
            try {
                work(open.awaitOnline().device(), fixture);
                return;
            } catch (AssertionError failed) {
                last = failed;
            }
        }
        throw last;
    }

    private static double share(Set<Thread> threads) {
        ThreadMXBean times = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long before = used(times, threads);
        while (System.nanoTime() - began < WATCHED.toNanos()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return (double) (used(times, threads) - before) / (System.nanoTime() - began);
    }

    private static long used(ThreadMXBean times, Set<Thread> threads) {
        return threads.stream()
                .mapToLong(thread -> Math.max(0, times.getThreadCpuTime(thread.threadId())))
                .sum();
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
