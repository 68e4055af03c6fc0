package org.banshi.device.pcsc;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Media;
import org.banshi.device.DocumentAccess;
import org.banshi.device.SmartCardEvent;
import org.banshi.device.TravelDocumentOutcome;
import org.banshi.device.pcsc.lite.AttachedReaders;
import org.banshi.device.pcsc.lite.PcscException;
import org.banshi.device.pcsc.lite.ReaderState;
import org.banshi.device.transport.Claims;
import org.jspecify.annotations.Nullable;

/**
 * What goes on with a reader: it is looked for among those attached, its state followed always, and its cards read while
 * it is claimed. On the owner thread, but for {@link #identity} and {@link #stop}.
 */
final class ReaderSession {

    private static final ReaderState NO_READERS_KNOWN = ReaderState.unaware(ReaderState.NEW_READERS);

    private final ReaderChoice choice;
    private final Claims<SmartCardEvent> claims;
    private final TravelDocumentReader documents;
    private final Consumer<DeviceStatus> status;
    private volatile String identity = "";
    private volatile boolean stopped;
    private @Nullable ReaderState known;
    private ReaderState newReaders = NO_READERS_KNOWN;
    private @Nullable CardWatch watch;

    ReaderSession(
            ReaderChoice choice,
            Claims<SmartCardEvent> claims,
            TravelDocumentReader documents,
            Consumer<DeviceStatus> status) {
        this.choice = choice;
        this.claims = claims;
        this.documents = documents;
        this.status = status;
    }

    /** The reader's name as the service has it. */
    String identity() {
        return identity;
    }

    /**
     * Waits for something to happen, and does what is to be done then.
     *
     * @param patience for the wait
     * @return false when the service told of a change and there was none: the caller had better wait by itself
     */
    boolean round(AttachedReaders service, Duration patience) throws PcscException {
        List<String> readers = service.readers();
        Optional<String> reader =
                choice.among(readers, Optional.ofNullable(known).map(ReaderState::reader));
        if (reader.isEmpty()) {
            known = null;
            loseCard();
            status.accept(DeviceStatus.failed(Availability.NO_DEVICE, PcscErrors.noReader(choice, readers)));
            return await(service, List.of(newReaders), patience);
        }
        ReaderState before = known;
        if (before == null || !before.reader().equals(reader.get())) {
            before = ReaderState.unaware(reader.get());
            identity = reader.get();
        }
        known = before;
        boolean waited = await(service, List.of(newReaders, before), patience);
        ReaderState now = known == null ? before : known;
        if (now.isUnaware()) {
            // The first look was cut short.
            return waited;
        }
        if (!now.available()) {
            loseCard();
            status.accept(DeviceStatus.failed(Availability.NO_DEVICE, PcscErrors.readerLost(reader.get())));
        } else {
            status.accept(DeviceStatus.ONLINE.withMedia(now.cardPresent() ? Media.PRESENT : Media.NOT_PRESENT));
            CardWatch current = follow();
            if (current != null) {
                current.look(now, () -> isCurrent(current));
            }
        }
        return waited;
    }

    /** The service is gone: nothing is known any more. */
    void unavailable() {
        known = null;
        newReaders = NO_READERS_KNOWN;
        loseCard();
    }

    /**
     * The device is about to be closed: what goes on with a card ends at its next exchange, and neither how it ends nor
     * what comes after it is told.
     */
    void stop() {
        stopped = true;
    }

    /** The device is being closed. */
    void end() {
        endWatch();
    }

    /** See {@link org.banshi.device.SmartCardReader#readTravelDocument}. */
    TravelDocumentOutcome readTravelDocument(DocumentAccess access, BooleanSupplier cancelled) {
        if (stopped) {
            return new TravelDocumentOutcome.NotRead(PcscErrors.closed());
        }
        CardWatch present = watch;
        if (present == null || !isCurrent(present)) {
            return new TravelDocumentOutcome.NotRead(PcscErrors.noTravelDocument());
        }
        return present.readTravelDocument(documents, access, () -> cancelled.getAsBoolean() || !isCurrent(present));
    }

    private boolean await(AttachedReaders service, List<ReaderState> before, Duration patience) throws PcscException {
        Optional<List<ReaderState>> now = service.awaitChange(before, patience);
        now.ifPresent(states -> {
            newReaders = states.getFirst();
            known = states.size() > 1 ? states.getLast() : null;
        });
        return now.isEmpty() || !now.get().equals(before);
    }

    private void loseCard() {
        CardWatch present = watch;
        if (present != null) {
            present.lost();
        }
    }

    /** The watch of the present claim, also across a loss of the reader; a new one begins without knowing of any card. */
    private @Nullable CardWatch follow() {
        Optional<Claims.Claim<SmartCardEvent>> claim = claims.current();
        if (claim.isEmpty()) {
            endWatch();
            return null;
        }
        CardWatch present = watch;
        if (present == null || !present.isFor(claim.get())) {
            endWatch();
            present = new CardWatch(claim.get());
            watch = present;
        }
        return present;
    }

    private boolean isCurrent(CardWatch candidate) {
        return !stopped && claims.current().filter(candidate::isFor).isPresent();
    }

    private void endWatch() {
        CardWatch ended = watch;
        watch = null;
        if (ended != null) {
            ended.end();
        }
    }
}
