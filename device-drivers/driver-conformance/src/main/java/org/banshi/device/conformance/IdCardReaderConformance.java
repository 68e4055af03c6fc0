package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Consumer;
import org.banshi.device.CardEvent;
import org.banshi.device.DeviceError;
import org.banshi.device.IdCardReader;
import org.banshi.device.Subscription;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a driver of an ID-card reader must do. */
public abstract class IdCardReaderConformance extends DeviceConformance<IdCardReader, IdCardReaderUnderTest>
        implements WatchRules<IdCardReader, IdCardReaderUnderTest, CardEvent> {

    @Test
    void aCardIsAnnouncedReadOnceAndMissed() throws Exception {
        IdCardReaderUnderTest fixture = stand().plugIn();
        OpenDevice<IdCardReader> open = stand().open(fixture).awaitOnline();
        Heard<CardEvent> heard = new Heard<>();
        try (Subscription claim = open.device().watch(heard)) {
            for (int card = 0; card < 2; card++) {
                fixture.putCard();
                CardEvent first = heard.await("a first event", event -> true);
                assertThat(first).isInstanceOf(CardEvent.Reading.class);
                CardEvent second = heard.await("a second event", event -> true);
                assertThat(second).isInstanceOf(CardEvent.Read.class);
                fixture.removeCard();
                CardEvent third = heard.await("a third event", event -> true);
                assertThat(third).as("of a card that is taken away").isInstanceOf(CardEvent.Removed.class);
            }
        }
    }

    @Test
    void aCardThatLiesThereAlreadyIsReadByEachClaim() throws Exception {
        IdCardReaderUnderTest fixture = stand().plugIn();
        OpenDevice<IdCardReader> open = stand().open(fixture).awaitOnline();
        fixture.putCard();
        for (int visit = 0; visit < 2; visit++) {
            Heard<CardEvent> heard = new Heard<>();
            try (Subscription claim = open.device().watch(heard)) {
                heard.await("the card that was left there", this::isSuccess);
            }
        }
        fixture.removeCard();
    }

    @Test
    void whatIsNoCardIsUnreadableAndTheNextCardIsRead() throws Exception {
        IdCardReaderUnderTest fixture = stand().plugIn();
        OpenDevice<IdCardReader> open = stand().open(fixture).awaitOnline();
        Heard<CardEvent> heard = new Heard<>();
        try (Subscription claim = open.device().watch(heard)) {
            Assumptions.assumeTrue(fixture.putUnreadableCard(), "this device has no unreadable card");
            heard.await("that it is unreadable", event -> event instanceof CardEvent.Unreadable);
            fixture.removeCard();
            heard.await("that it is gone", event -> event instanceof CardEvent.Removed);
            fixture.putCard();
            heard.await("the next card", this::isSuccess);
        }
        heard.check(this::errorOf, fixture.personalData());
        fixture.removeCard();
    }

    @Override
    public final Subscription watch(IdCardReader device, Consumer<CardEvent> listener) {
        return device.watch(listener);
    }

    @Override
    public final void happen(IdCardReaderUnderTest fixture) throws Exception {
        fixture.putCard();
    }

    @Override
    public final void takeAway(IdCardReaderUnderTest fixture) throws Exception {
        fixture.removeCard();
    }

    @Override
    public final boolean isSuccess(CardEvent event) {
        return event instanceof CardEvent.Read;
    }

    @Override
    public final Optional<DeviceError> errorOf(CardEvent event) {
        return event instanceof CardEvent.Unreadable(DeviceError error) ? Optional.of(error) : Optional.empty();
    }
}
