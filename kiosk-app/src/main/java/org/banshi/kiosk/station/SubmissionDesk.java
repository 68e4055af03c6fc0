package org.banshi.kiosk.station;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.banshi.content.Catalogue;
import org.banshi.contract.Acknowledgement;
import org.banshi.contract.CaseStatus;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Envelope;
import org.banshi.contract.Rating;
import org.banshi.contract.Sealer;
import org.banshi.contract.SubmissionKind;
import org.banshi.kiosk.outbox.FollowUp;
import org.banshi.kiosk.outbox.Outbox;
import org.banshi.kiosk.outbox.OutboxEvent;
import org.banshi.kiosk.outbox.Reachability;
import org.banshi.kiosk.outbox.Sender;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Surroundings;
import org.banshi.kiosk.visit.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What leaves the terminal: writes, seals and saves applications and ratings on one thread, asks for progress on
 * another, and tells the station what the sender hears.
 */
public final class SubmissionDesk implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SubmissionDesk.class);

    /** A full disk or a lost mount is mended by a person: often enough to be there soon after. */
    private static final long RETRY_SECONDS = 5;

    private final ApplicationWriter writer;
    private final Sealer sealer;
    private final Outbox outbox;
    private final FollowUp followUp;
    private final InstantSource clock;
    private final TerminalNumbers numbers;
    private final Consumer<Event> post;
    private final ScheduledExecutorService saving = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("outbox-save").daemon().factory());
    private final ExecutorService asking = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("follow-up").daemon().factory());
    private Optional<Sender> sender = Optional.empty();

    /**
     * Sealed and confirmed, but not saved yet, whoever has left since; of the saving thread. Nothing in it can be read
     * here. Sealing again would make other bytes under the same id, so each try saves the first ones.
     */
    private final Map<UUID, Sealed> unsaved = new LinkedHashMap<>();

    private record Sealed(Envelope envelope, String terminalNumber) {}

    public SubmissionDesk(
            ApplicationWriter writer,
            Sealer sealer,
            Outbox outbox,
            FollowUp followUp,
            InstantSource clock,
            TerminalNumbers numbers,
            Consumer<Event> post) {
        this.writer = writer;
        this.sealer = sealer;
        this.outbox = outbox;
        this.followUp = followUp;
        this.clock = clock;
        this.numbers = numbers;
        this.post = post;
    }

    /** The sender is made with {@link #onOutbox} as its listener, so it comes after. */
    public void begin(Sender delivering) {
        sender = Optional.of(delivering);
        delivering.start();
    }

    void save(Visit confirmed) {
        UUID id = confirmed.applicationId().orElseThrow();
        saving.execute(() -> {
            try {
                if (!unsaved.containsKey(id)) {
                    unsaved.put(id, seal(id, confirmed));
                }
            } catch (IOException | RuntimeException failed) {
                refuse(id, failed);
                return;
            }
            if (!saveSealed(id)) {
                saving.schedule(this::saveWhatIsLeft, RETRY_SECONDS, TimeUnit.SECONDS);
            }
        });
    }

    private Sealed seal(UUID id, Visit confirmed) throws IOException {
        String number = numbers.next(writer.rules().today().get());
        byte[] payload = ContractJson.write(writer.write(confirmed, number, clock.instant()));
        return new Sealed(sealer.seal(SubmissionKind.APPLICATION, id, payload), number);
    }

    private boolean saveSealed(UUID id) {
        Sealed sealed = unsaved.get(id);
        if (sealed == null) {
            return true;
        }
        try {
            outbox.save(sealed.envelope());
            unsaved.remove(id);
            log.info("SAVED application {}", id);
            post.accept(new Event.Saved(id, sealed.terminalNumber()));
            return true;
        } catch (IOException | RuntimeException failed) {
            refuse(id, failed);
            return false;
        }
    }

    /** The disk may have room again, or be mounted: what was confirmed is not given up while the program runs. */
    private void saveWhatIsLeft() {
        List.copyOf(unsaved.keySet()).forEach(this::saveSealed);
        if (!unsaved.isEmpty()) {
            log.error("UNSAVED {} confirmed applications wait for the outbox; see the lines above", unsaved.size());
            saving.schedule(this::saveWhatIsLeft, RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void refuse(UUID id, Exception failed) {
        // An IOException's message names a file; a RuntimeException's might repeat an answer.
        log.error(
                "SAVE_FAILED application {}: {}",
                id,
                failed instanceof IOException
                        ? failed.getMessage()
                        : failed.getClass().getName());
        post.accept(new Event.SaveFailed(id));
    }

    void rate(UUID application, int stars, List<String> reasons) {
        saving.execute(() -> {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            try {
                Rating rating = new Rating(id, application, stars, reasons, clock.instant());
                outbox.save(sealer.seal(SubmissionKind.RATING, id, ContractJson.write(rating)));
            } catch (IOException | RuntimeException failed) {
                log.error("RATING_NOT_SAVED {}", failed.getClass().getName());
            }
        });
    }

    void wake() {
        sender.ifPresent(Sender::wake);
    }

    void query(UUID application) {
        asking.execute(() -> post.accept(new Event.ProgressAnswered(
                application,
                switch (followUp.ask(application)) {
                    case FollowUp.Answer.Found(CaseStatus status) ->
                        found(status, writer.rules().catalogue());
                    case FollowUp.Answer.NotFound() -> new Stage.ProgressAnswer.NotFound();
                    case FollowUp.Answer.Unreachable(String reason) -> {
                        log.info("FOLLOW_UP_UNREACHABLE {}", reason);
                        yield new Stage.ProgressAnswer.Unreachable();
                    }
                })));
    }

    /** Any thread. */
    public void onOutbox(OutboxEvent event) {
        switch (event) {
            case OutboxEvent.Acknowledged(UUID id, Acknowledgement acknowledgement)
            when acknowledgement.kind() == SubmissionKind.APPLICATION ->
                post.accept(new Event.Acknowledged(
                        id,
                        acknowledgement.caseNumber().orElse(""),
                        acknowledgement.state(),
                        acknowledgement.dueDate()));
            case OutboxEvent.ReachabilityChanged(Reachability reachability) ->
                post.accept(new Event.NetworkChanged(
                        switch (reachability) {
                            case UNKNOWN -> Surroundings.Network.UNKNOWN;
                            case ONLINE -> Surroundings.Network.ONLINE;
                            case OFFLINE -> Surroundings.Network.OFFLINE;
                        }));
            case OutboxEvent.Acknowledged rating -> log.debug("RATED {}", rating.id());
            case OutboxEvent.SetAside refused -> {
                log.error("SET_ASIDE {} staff must look", refused.id());
                // A rating that is refused has the id of no application, so it changes nothing.
                post.accept(new Event.SetAside(refused.id()));
            }
            case OutboxEvent.Attempted attempt -> log.debug("NOT_DELIVERED_YET {}", attempt.id());
            case OutboxEvent.FileTrouble trouble ->
                log.error("OUTBOX_TROUBLE {}", trouble.exception().getMessage());
        }
    }

    private static Stage.ProgressAnswer found(CaseStatus status, Catalogue catalogue) {
        return new Stage.ProgressAnswer.Found(
                status.caseNumber(),
                catalogue.item(status.itemId()),
                status.stage().name(),
                status.outcome().map(Enum::name),
                status.since(),
                status.dueDate());
    }

    @Override
    public void close() {
        // What was confirmed is written before the program ends.
        saving.shutdown();
        asking.shutdownNow();
        try {
            if (!saving.awaitTermination(5, TimeUnit.SECONDS)) {
                log.error("SAVE_UNFINISHED at the end of the program");
            } else if (!unsaved.isEmpty()) {
                log.error("UNSAVED {} confirmed applications could not be saved before the end", unsaved.size());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        sender.ifPresent(Sender::close);
    }
}
