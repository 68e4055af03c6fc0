package org.banshi.device.tool;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.banshi.device.DocumentAccess;
import org.banshi.device.SmartCardEvent;
import org.banshi.device.SmartCardReader;
import org.banshi.device.Subscription;
import org.banshi.device.TravelDocument;
import org.banshi.device.TravelDocumentOutcome;

/** Waits for one chip card and reads it. */
final class ChipCardReading {

    private final SmartCardReader reader;
    private final Optional<DocumentAccess> access;
    private final ChipCardFacts facts;
    private final Duration timeout;
    private final Consumer<String> say;
    private final long deadline;

    ChipCardReading(
            SmartCardReader reader,
            Optional<DocumentAccess> access,
            boolean unmasked,
            Duration timeout,
            Consumer<String> say) {
        this.reader = reader;
        this.access = access;
        this.facts = new ChipCardFacts(unmasked);
        this.timeout = timeout;
        this.say = say;
        this.deadline = System.nanoTime() + timeout.toNanos();
    }

    Map<String, Object> read() throws ToolFailure, InterruptedException {
        LinkedBlockingQueue<SmartCardEvent> events = new LinkedBlockingQueue<>();
        try (Subscription watch = reader.watch(events::add)) {
            say.accept("Put a card on or into the reader …");
            while (true) {
                switch (events.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    case null ->
                        throw ToolFailure.timedOut(
                                "No card came to the reader within " + timeout.toSeconds() + " seconds.");
                    case SmartCardEvent.Reading() -> say.accept("Reading, leave it where it is …");
                    case SmartCardEvent.SocialSecurityRead(var card) -> {
                        return facts.of(card);
                    }
                    case SmartCardEvent.TravelDocumentFound() -> {
                        return facts.of(travelDocument());
                    }
                    case SmartCardEvent.Unreadable(var error) -> throw new ToolFailure(error);
                    case SmartCardEvent.Removed() -> say.accept("No card is in the reader.");
                }
            }
        }
    }

    private TravelDocument travelDocument() throws ToolFailure, InterruptedException {
        DocumentAccess key = access.orElseThrow(
                () -> ToolFailure.usage("This is a travel document: give --mrz or --can, which open its chip."));
        say.accept("Reading the travel document, up to ten seconds …");
        CompletableFuture<TravelDocumentOutcome> reading = reader.readTravelDocument(key);
        try {
            return switch (reading.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                case TravelDocumentOutcome.Read(var document) -> document;
                case TravelDocumentOutcome.AccessDenied(var error) -> throw new ToolFailure(ExitCode.NOT_DONE, error);
                case TravelDocumentOutcome.NotRead(var error) -> throw new ToolFailure(ExitCode.NOT_DONE, error);
            };
        } catch (TimeoutException late) {
            reading.cancel(true);
            throw ToolFailure.timedOut("The document was not read within " + timeout.toSeconds() + " seconds.");
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a reading never ends exceptionally", broken);
        }
    }
}
