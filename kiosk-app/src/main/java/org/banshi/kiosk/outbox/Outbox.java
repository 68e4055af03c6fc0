package org.banshi.kiosk.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Envelope;
import org.banshi.kiosk.outbox.OutboxException.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The durable queue of sealed envelopes, in one SQLite file (beside it {@code -wal} while it is open). When
 * {@link #save} has returned, neither a crash nor a power cut loses the envelope; what was not reported is there whole
 * or not at all. One process at a time.
 *
 * <p>Any thread; calls block for the disk (typically well under a millisecond), so not on the screen's thread. Every
 * method throws {@link OutboxException} when the file cannot do it; nothing is changed then.
 */
public final class Outbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** How a save ended; both mean that the envelope is safe. */
    public enum Saved {
        NOW,
        /** The same id with the same digest was there before, whatever became of it since. */
        BEFORE
    }

    private final SubmissionTable table;
    private final Optional<Path> movedAside;
    private volatile Runnable onSaved = () -> {};

    private Outbox(SubmissionTable table, Optional<Path> movedAside) {
        this.table = table;
        this.movedAside = movedAside;
    }

    /**
     * Opens the file, or makes it with its directory, readable for its owner only. A damaged file is renamed, never
     * deleted, and a new one begun; {@link #movedAside} and the log say so.
     */
    public static Outbox open(Path file, InstantSource clock) throws OutboxException {
        return open(file, clock, List.of());
    }

    /** @param moreSettings PRAGMAs after all others, to cause faults in tests */
    static Outbox open(Path file, InstantSource clock, List<String> moreSettings) throws OutboxException {
        try {
            return new Outbox(SubmissionTable.open(file, clock, moreSettings), Optional.empty());
        } catch (OutboxException e) {
            if (e.failure() != Failure.CORRUPT) {
                throw e;
            }
            var kept = moveAside(file, clock);
            LOG.error(
                    "The outbox {} was damaged and is kept as {}: envelopes in it were not delivered. Have the disk"
                            + " checked and bring the kept file to support (sqlite3 FILE .recover). A new outbox was"
                            + " begun.",
                    file,
                    kept,
                    e);
            return new Outbox(SubmissionTable.open(file, clock, moreSettings), Optional.of(kept));
        }
    }

    private static Path moveAside(Path file, InstantSource clock) throws OutboxException {
        var kept = file.resolveSibling(file.getFileName() + ".damaged-" + STAMP.format(clock.instant()));
        try {
            // The log first: a new file must never meet the log of the old one.
            for (var suffix : List.of("-wal", "-shm", "")) {
                var part = Path.of(file + suffix);
                if (Files.exists(part)) {
                    Files.move(part, Path.of(kept + suffix));
                }
            }
            return kept;
        } catch (IOException e) {
            throw new OutboxException(
                    Failure.CORRUPT,
                    "The outbox " + file + " is damaged and could not be renamed to " + kept
                            + ": move it to a safe place by hand, then start again.",
                    e);
        }
    }

    /** Where the damaged file is kept that {@link #open} found, for staff to be told. */
    public Optional<Path> movedAside() {
        return movedAside;
    }

    /**
     * Makes the envelope durable in one transaction and wakes the sender. To save again after a failure, keep the
     * envelope: sealing the same application once more gives another digest.
     *
     * @throws OutboxException {@code CONFLICTING_ENVELOPE} when the id is there with another digest
     */
    public Saved save(Envelope envelope) throws OutboxException {
        return save(new Parcel(envelope.id(), envelope.kind().name(), envelope.digest(), ContractJson.write(envelope)));
    }

    Saved save(Parcel parcel) throws OutboxException {
        var saved = table.insert(parcel);
        if (saved == Saved.NOW) {
            onSaved.run();
        }
        return saved;
    }

    /** How many wait for delivery; cheap, from any thread. */
    public int pending() {
        return table.waiting();
    }

    /** Newest last; for staff. */
    public List<OutboxRecord> records() throws OutboxException {
        return table.records();
    }

    public Optional<OutboxRecord> record(UUID id) throws OutboxException {
        return table.record(id);
    }

    /** Queues a refused envelope again, after the backend was put right; false when it isn't refused. */
    public boolean putBack(UUID id) throws OutboxException {
        boolean done = table.putBack(id);
        if (done) {
            onSaved.run();
        }
        return done;
    }

    /** Called after each save, on the saving thread; must return at once. One listener: the sender. */
    void onSaved(Runnable listener) {
        onSaved = listener;
    }

    Optional<Parcel> oldestWaitingExcept(Set<UUID> postponed) throws OutboxException {
        return table.oldestWaitingExcept(postponed);
    }

    SubmissionTable table() {
        return table;
    }

    @Override
    public void close() throws OutboxException {
        table.close();
    }
}
