package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.banshi.device.Device;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.Subscription;
import org.junit.jupiter.api.Test;

/** What a device says of itself. */
interface StatusRules<D extends Device, U extends DeviceUnderTest<D>> extends Rules<D, U> {

    @Test
    default void openReturnsAtOnceAndTheDeviceComesOnlineByItself() throws Exception {
        OpenDevice<D> open = stand().open(stand().plugIn());
        assertThat(open.device().uri()).isNotNull();
        assertThat(open.device().identity()).isNotNull();
        open.awaitOnline();
        Patience.until(
                "the listener to hear it",
                () -> open.told().contains(open.device().status()));
        assertThat(open.told().getFirst().availability())
                .as("of a device that is there, before it is known")
                .isIn(Availability.STARTING, Availability.ONLINE, Availability.BUSY);
    }

    @Test
    default void aLateListenerIsToldThePresentStatusFirst() throws Exception {
        OpenDevice<D> open = stand().open(stand().plugIn()).awaitOnline();
        List<DeviceStatus> late = new ArrayList<>();
        open.device().onStatus(status -> {
            synchronized (late) {
                late.add(status);
            }
        });
        Patience.until("the late listener's first status", () -> {
            synchronized (late) {
                return !late.isEmpty();
            }
        });
        synchronized (late) {
            assertThat(late.getFirst().availability()).isEqualTo(Availability.ONLINE);
        }
    }

    @Test
    default void listenersAreCalledOnTheDevicesOneThread() throws Exception {
        U fixture = stand().plugIn();
        OpenDevice<D> open = stand().open(fixture).awaitOnline();
        fixture.unplug();
        open.awaitGone();
        Patience.until("the listener to hear it", () -> open.told().size() > 1);
        assertThat(open.tellers())
                .hasSize(1)
                .doesNotContain(Thread.currentThread().getName());
    }

    @Test
    default void aListenerThatThrowsHarmsOnlyItself() throws Exception {
        U fixture = stand().plugIn();
        OpenDevice<D> open = stand().open(fixture);
        open.device().onStatus(status -> {
            throw new IllegalStateException("on purpose, by the conformance kit");
        });
        open.awaitOnline();
        fixture.unplug();
        open.awaitGone();
        fixture.replug();
        work(open.awaitOnline().device(), fixture);
    }

    @Test
    default void anEndedSubscriptionIsToldNothingMore() throws Exception {
        U fixture = stand().plugIn();
        OpenDevice<D> open = stand().open(fixture).awaitOnline();
        List<DeviceStatus> ended = new ArrayList<>();
        Subscription subscription = open.device().onStatus(status -> {
            synchronized (ended) {
                ended.add(status);
            }
        });
        subscription.close();
        subscription.close();
        int before;
        synchronized (ended) {
            before = ended.size();
        }
        fixture.unplug();
        open.awaitGone();
        Patience.until(
                "the other listener to hear it", () -> open.told().getLast().availability() == Availability.NO_DEVICE);
        synchronized (ended) {
            assertThat(ended).hasSize(before);
        }
    }
}
