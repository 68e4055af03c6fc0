package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.banshi.device.Device;
import org.junit.jupiter.api.Test;

/** How a device ends. */
interface CloseRules<D extends Device, U extends DeviceUnderTest<D>> extends Rules<D, U> {

    /** Promised are two seconds; three more for a busy machine. */
    Duration CLOSED_WITHIN = Duration.ofSeconds(5);

    /** One that leaks is over every slack then. */
    int TIMES = 12;

    @Test
    default void closeReturnsSoonAndTwiceIsHarmless() throws Exception {
        OpenDevice<D> open = stand().open(stand().plugInUsed()).awaitOnline();
        Set<Thread> threads = open.threads();
        closeInTime(open.device());
        closeInTime(open.device());
        OpenDevice.awaitEnd(threads);
    }

    @Test
    default void aDeviceThatIsStillStartingOrNotThereCanBeClosed() throws Exception {
        U fixture = stand().plugIn();
        closeInTime(stand().open(fixture).device());
        fixture.unplug();
        OpenDevice<D> absent = stand().open(fixture);
        absent.awaitGone();
        Set<Thread> threads = absent.threads();
        closeInTime(absent.device());
        OpenDevice.awaitEnd(threads);
    }

    @Test
    default void aListenerThatHangsDoesNotHoldTheCloser() throws Exception {
        OpenDevice<D> open = stand().open(stand().plugIn()).awaitOnline();
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        open.device().onStatus(status -> {
            hanging.countDown();
            while (release.getCount() > 0) {
                try {
                    release.await();
                } catch (InterruptedException ignored) {
                    // Hangs on, as a listener does that waits for something else.
                }
            }
        });
        try {
            hanging.await();
            closeInTime(open.device());
        } finally {
            release.countDown();
        }
    }

    @Test
    default void openingAndClosingManyTimesLeavesNothing() throws Exception {
        U fixture = stand().plugInUsed();
        openAndClose(fixture);
        Footprint before = Footprint.now();
        for (int time = 0; time < TIMES; time++) {
            openAndClose(fixture);
        }
        before.awaitAgain("opening and closing " + TIMES + " times");
    }

    private void openAndClose(U fixture) throws Exception {
        try (OpenDevice<D> open = new OpenDevice<>(fixture)) {
            open.awaitOnline();
        }
    }

    private static void closeInTime(Device device) {
        long before = System.nanoTime();
        device.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).as("close").isLessThan(CLOSED_WITHIN);
    }
}
