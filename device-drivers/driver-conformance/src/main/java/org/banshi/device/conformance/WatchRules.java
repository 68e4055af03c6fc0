package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.function.Consumer;
import org.banshi.device.Device;
import org.banshi.device.DeviceClaimedException;
import org.banshi.device.DeviceError;
import org.banshi.device.Subscription;
import org.junit.jupiter.api.Test;

/**
 * Claims, and what they are told.
 *
 * @param <E> the device's events
 */
interface WatchRules<D extends Device, U extends DeviceUnderTest<D>, E> extends Rules<D, U> {

    Subscription watch(D device, Consumer<E> listener);

    /** A resident puts the card down, or shows the code. */
    void happen(U fixture) throws Exception;

    /** And takes it away. */
    void takeAway(U fixture) throws Exception;

    /** Whether the event is what {@link #happen} must lead to. */
    boolean isSuccess(E event);

    Optional<DeviceError> errorOf(E event);

    @Override
    default void work(D device, U fixture) throws Exception {
        Heard<E> heard = new Heard<>();
        try (Subscription claim = watch(device, heard)) {
            happen(fixture);
            try {
                heard.await("the card or code", this::isSuccess);
            } finally {
                takeAway(fixture);
            }
        }
        heard.check(this::errorOf, fixture.personalData());
    }

    @Test
    default void whatHappensIsToldToTheClaimAndSaysNothingOfThePersonInLogs() throws Exception {
        U fixture = stand().plugIn();
        OpenDevice<D> open = stand().open(fixture).awaitOnline();
        work(open.device(), fixture);
        work(open.device(), fixture);
    }

    @Test
    default void aSecondClaimIsRefusedAndHarmsNotTheFirst() throws Exception {
        U fixture = stand().plugIn();
        OpenDevice<D> open = stand().open(fixture).awaitOnline();
        Heard<E> first = new Heard<>();
        Heard<E> second = new Heard<>();
        try (Subscription claim = watch(open.device(), first)) {
            assertThatThrownBy(() -> watch(open.device(), second)).isInstanceOf(DeviceClaimedException.class);
            happen(fixture);
            first.await("the card or code", this::isSuccess);
            takeAway(fixture);
        }
        assertThat(second.all()).isEmpty();
    }

    @Test
    default void theEndOfAClaimFreesTheDeviceAndNothingReachesItAnyMore() throws Exception {
        U fixture = stand().plugIn();
        OpenDevice<D> open = stand().open(fixture).awaitOnline();
        Heard<E> ended = new Heard<>();
        Subscription before = watch(open.device(), ended);
        before.close();
        int heard = ended.all().size();
        Heard<E> present = new Heard<>();
        try (Subscription claim = watch(open.device(), present)) {
            before.close();
            assertThatThrownBy(() -> watch(open.device(), ended))
                    .as("closing an old claim twice must not end the present one")
                    .isInstanceOf(DeviceClaimedException.class);
            happen(fixture);
            present.await("the card or code", this::isSuccess);
            takeAway(fixture);
        }
        assertThat(ended.all()).hasSize(heard);
    }

    @Test
    default void aClaimMayEndWithinItsOwnEvent() throws Exception {
        U fixture = stand().plugIn();
        OpenDevice<D> open = stand().open(fixture).awaitOnline();
        Heard<E> heard = new Heard<>();
        Subscription[] claim = new Subscription[1];
        claim[0] = watch(open.device(), event -> {
            heard.accept(event);
            claim[0].close();
        });
        happen(fixture);
        heard.await("a first event", event -> true);
        takeAway(fixture);
        work(open.device(), fixture);
        assertThat(heard.all()).hasSize(1);
    }

    @Test
    default void aClaimsListenerThatThrowsHarmsOnlyThatEvent() throws Exception {
        U fixture = stand().plugIn();
        OpenDevice<D> open = stand().open(fixture).awaitOnline();
        Heard<E> heard = new Heard<>();
        try (Subscription claim = watch(open.device(), event -> {
            heard.accept(event);
            throw new IllegalStateException("on purpose, by the conformance kit");
        })) {
            happen(fixture);
            heard.await("the card or code", this::isSuccess);
            takeAway(fixture);
        }
        work(open.device(), fixture);
    }

    @Test
    default void aClaimLastsWhileTheDeviceIsAway() throws Exception {
        U fixture = stand().plugIn();
        fixture.unplug();
        OpenDevice<D> open = stand().open(fixture);
        open.awaitGone();
        Heard<E> heard = new Heard<>();
        try (Subscription claim = watch(open.device(), heard)) {
            fixture.replug();
            open.awaitOnline();
            fixture.unplug();
            open.awaitGone();
            fixture.replug();
            open.awaitOnline();
            happen(fixture);
            heard.await("the card or code after the return", this::isSuccess);
            takeAway(fixture);
        }
        heard.check(this::errorOf, fixture.personalData());
    }
}
