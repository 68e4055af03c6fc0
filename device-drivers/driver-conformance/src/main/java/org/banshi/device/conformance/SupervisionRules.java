package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.banshi.device.Device;
import org.banshi.device.DeviceStatus.Availability;
import org.junit.jupiter.api.Test;

/** What cables do. */
interface SupervisionRules<D extends Device, U extends DeviceUnderTest<D>> extends Rules<D, U> {

    /** As many times as a loose plug comes out in a bad week. */
    int CYCLES = 100;

    /** Until everything that is loaded once has been loaded. */
    int WARM_UP = 3;

    @Test
    default void aDeviceThatIsNotThereYetIsFoundWhenItComes() throws Exception {
        U fixture = stand().plugIn();
        fixture.unplug();
        OpenDevice<D> open = stand().open(fixture);
        open.awaitGone();
        assertThat(open.device().status().canWork()).isFalse();
        fixture.replug();
        work(open.awaitOnline().device(), fixture);
    }

    @Test
    default void pulledOutAHundredTimesItComesBackEachTimeAndNothingGrows() throws Exception {
        U fixture = stand().plugIn();
        OpenDevice<D> open = stand().open(fixture).awaitOnline();
        for (int cycle = 0; cycle < WARM_UP; cycle++) {
            pullOutAndIn(fixture, open);
        }
        Footprint before = Footprint.now();
        for (int cycle = WARM_UP; cycle < CYCLES; cycle++) {
            pullOutAndIn(fixture, open);
        }
        before.awaitAgain("pulling out " + CYCLES + " times");
        work(open.device(), fixture);
        assertThat(open.told().stream().filter(status -> status.availability() == Availability.NO_DEVICE))
                .as("each time must have been told")
                .hasSizeGreaterThanOrEqualTo(CYCLES);
    }

    private void pullOutAndIn(U fixture, OpenDevice<D> open) throws Exception {
        fixture.unplug();
        open.awaitGone();
        fixture.replug();
        open.awaitOnline();
    }
}
