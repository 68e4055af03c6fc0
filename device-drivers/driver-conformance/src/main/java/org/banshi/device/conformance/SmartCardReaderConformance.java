package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.banshi.device.DeviceError;
import org.banshi.device.DocumentAccess;
import org.banshi.device.SmartCardEvent;
import org.banshi.device.SmartCardReader;
import org.banshi.device.Subscription;
import org.banshi.device.TravelDocumentOutcome;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a driver of a chip-card reader must do. */
public abstract class SmartCardReaderConformance extends DeviceConformance<SmartCardReader, SmartCardReaderUnderTest>
        implements WatchRules<SmartCardReader, SmartCardReaderUnderTest, SmartCardEvent> {

    private static final DocumentAccess ANY_KEY = new DocumentAccess.CardAccessNumber("123456");

    @Test
    void aCardIsAnnouncedReadOnceAndMissed() throws Exception {
        SmartCardReaderUnderTest fixture = stand().plugIn();
        OpenDevice<SmartCardReader> open = stand().open(fixture).awaitOnline();
        Heard<SmartCardEvent> heard = new Heard<>();
        try (Subscription claim = open.device().watch(heard)) {
            for (int card = 0; card < 2; card++) {
                fixture.insertSocialSecurityCard();
                SmartCardEvent first = heard.await("a first event", event -> true);
                assertThat(first).isInstanceOf(SmartCardEvent.Reading.class);
                SmartCardEvent second = heard.await("a second event", event -> true);
                assertThat(second).isInstanceOf(SmartCardEvent.SocialSecurityRead.class);
                fixture.removeCard();
                SmartCardEvent third = heard.await("a third event", event -> true);
                assertThat(third).as("of a card that is taken out").isInstanceOf(SmartCardEvent.Removed.class);
            }
        }
    }

    @Test
    void aTravelDocumentIsFoundAndReadWithItsKey() throws Exception {
        SmartCardReaderUnderTest fixture = stand().plugIn();
        OpenDevice<SmartCardReader> open = stand().open(fixture).awaitOnline();
        Heard<SmartCardEvent> heard = new Heard<>();
        try (Subscription claim = open.device().watch(heard)) {
            Optional<DocumentAccess> key = fixture.layTravelDocument();
            Assumptions.assumeTrue(key.isPresent(), "this device reads no travel documents");
            heard.await("the travel document", event -> event instanceof SmartCardEvent.TravelDocumentFound);
            TravelDocumentOutcome outcome = end(open.device().readTravelDocument(key.get()));
            assertThat(outcome).isInstanceOf(TravelDocumentOutcome.Read.class);
            Sentences.checkSilence("a travel document", outcome.toString(), fixture.personalData());
            fixture.removeCard();
        }
    }

    @Test
    void readingATravelDocumentThatIsNotThereEndsWithASentence() throws Exception {
        SmartCardReaderUnderTest fixture = stand().plugIn();
        OpenDevice<SmartCardReader> open = stand().open(fixture).awaitOnline();
        try (Subscription claim = open.device().watch(event -> {})) {
            TravelDocumentOutcome outcome = end(open.device().readTravelDocument(ANY_KEY));
            assertThat(outcome).isInstanceOf(TravelDocumentOutcome.NotRead.class);
            Sentences.check(((TravelDocumentOutcome.NotRead) outcome).error(), fixture.personalData());
        }
    }

    @Test
    void aReadingThatIsAskedForEndsWhenTheReaderIsClosed() throws Exception {
        OpenDevice<SmartCardReader> open = stand().open(stand().plugIn()).awaitOnline();
        CompletableFuture<TravelDocumentOutcome> before = open.device().readTravelDocument(ANY_KEY);
        open.device().close();
        end(before);
        end(open.device().readTravelDocument(ANY_KEY));
    }

    @Override
    public final Subscription watch(SmartCardReader device, Consumer<SmartCardEvent> listener) {
        return device.watch(listener);
    }

    @Override
    public final void happen(SmartCardReaderUnderTest fixture) throws Exception {
        fixture.insertSocialSecurityCard();
    }

    @Override
    public final void takeAway(SmartCardReaderUnderTest fixture) throws Exception {
        fixture.removeCard();
    }

    @Override
    public final boolean isSuccess(SmartCardEvent event) {
        return event instanceof SmartCardEvent.SocialSecurityRead;
    }

    @Override
    public final Optional<DeviceError> errorOf(SmartCardEvent event) {
        return event instanceof SmartCardEvent.Unreadable(DeviceError error) ? Optional.of(error) : Optional.empty();
    }

    /** A card is met only while somebody watches. */
    @Override
    public final AutoCloseable engage(SmartCardReader device) {
        return device.watch(event -> {});
    }

    /** PC/SC has no way to end an exchange but the reader's own time limit and the card's removal. */
    @Override
    public final void letGo(SmartCardReaderUnderTest fixture, Hostility hostility) throws Exception {
        if (hostility == Hostility.SILENT || hostility == Hostility.STALL) {
            fixture.removeCard();
        }
    }

    private static TravelDocumentOutcome end(CompletableFuture<TravelDocumentOutcome> reading) throws Exception {
        return reading.get(Patience.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    }
}
