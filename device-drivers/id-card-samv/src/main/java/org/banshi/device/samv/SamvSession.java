package org.banshi.device.samv;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.banshi.device.CardEvent;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Media;
import org.banshi.device.samv.SamvLink.Outcome;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.Claims;
import org.banshi.device.transport.DeviceSession;
import org.jspecify.annotations.Nullable;

/** What goes on with a module while its port is open: asking for its health, and watching for cards while claimed. */
final class SamvSession implements DeviceSession {

    /**
     * Between two searches for a card. A record has to be there within wire time + 60 ms, of which this is the largest
     * part; 25 questions a second cost half a per cent of a core (both in {@code ./banshi bench devices}).
     */
    private static final Duration SEARCH = Duration.ofMillis(40);

    /** While a card lies there: nobody waits for its removal to be noticed, and the module has to work for each look. */
    private static final Duration LYING = Duration.ofMillis(200);

    private final SamvSetup setup;
    private final Claims<CardEvent> claims;
    private final Consumer<DeviceStatus> status;
    private final SamvErrors errors;
    private volatile String identity = "";
    private boolean healthy;
    private boolean prepared;
    private @Nullable SamvLink link;
    private @Nullable CardWatch watch;

    SamvSession(SamvSetup setup, Claims<CardEvent> claims, Consumer<DeviceStatus> status) {
        this.setup = setup;
        this.claims = claims;
        this.status = status;
        this.errors = new SamvErrors(setup.connector().portName());
    }

    String identity() {
        return identity;
    }

    @Override
    public void opened(BytePort port) throws IOException {
        SamvLink fresh = new SamvLink(port, setup.timing());
        fresh.awaitQuiet();
        link = fresh;
        healthy = false;
        prepared = false;
    }

    @Override
    public Duration round(BytePort port) throws IOException {
        SamvLink open = link;
        if (open == null) {
            throw new IllegalStateException("a round before the port was opened");
        }
        Optional<Claims.Claim<CardEvent>> claim = claims.current();
        CardWatch present = follow(claim);
        if (!healthy || present == null) {
            healthy = probe(open);
            if (!healthy) {
                return setup.timing().probeInTrouble();
            }
            return present == null ? setup.timing().probe() : Duration.ZERO;
        }
        Optional<DeviceError> trouble = present.look(open);
        if (trouble.isPresent()) {
            inTrouble(trouble.get());
            return setup.timing().probeInTrouble();
        }
        publish(present.media());
        return present.media() == Media.PRESENT ? LYING : SEARCH;
    }

    @Override
    public void unavailable(DeviceError error) {
        healthy = false;
        if (watch != null) {
            watch.lost(error);
        }
    }

    /** The watch of the present claim, also across a loss of the reader; a new one begins without knowing of any card. */
    private @Nullable CardWatch follow(Optional<Claims.Claim<CardEvent>> claim) {
        if (claim.isEmpty()) {
            endWatch();
            return null;
        }
        if (watch == null || !watch.isFor(claim.get())) {
            watch = new CardWatch(claim.get(), errors, setup.fingerprint());
        }
        return watch;
    }

    private void endWatch() {
        watch = null;
    }

    /**
     * Asks how the module is. An unauthorised module says that it is well and refuses only what concerns cards, so
     * "select card" is asked too: it needs no card and reads nothing.
     */
    private boolean probe(SamvLink open) throws IOException {
        for (SamvCommand question : new SamvCommand[] {SamvCommand.MODULE_STATUS, SamvCommand.SELECT_CARD}) {
            switch (open.ask(question)) {
                case Outcome.Silence() -> {
                    return strange(errors.silence());
                }
                case Outcome.Garbage() -> {
                    return strange(errors.garbage());
                }
                case Outcome.Answer(SamvFrame frame, boolean repeated) -> {
                    boolean well = frame.sw3() == SamvStatus.SUCCESS || question == SamvCommand.SELECT_CARD;
                    if (SamvStatus.condemnsModule(frame.sw3()) || !well) {
                        return inTrouble(errors.ofStatus(frame.sw3()));
                    }
                }
            }
        }
        prepare(open);
        askIdentity(open);
        publish(Media.UNKNOWN);
        return true;
    }

    /** Nobody speaks our language here; a module that was switched off and on may speak it at another speed. */
    private boolean strange(DeviceError error) throws IOException {
        if (setup.searchesSpeed()) {
            throw new IOException("the module does not answer at the speed at which it did");
        }
        return inTrouble(error);
    }

    /** What a module is told once after each opening. One that does not know the command works without it. */
    private void prepare(SamvLink open) throws IOException {
        if (!prepared && setup.radioFrameBytes().isPresent()) {
            open.ask(SamvRequest.radioFrameBytes(setup.radioFrameBytes().getAsInt()));
        }
        prepared = true;
    }

    private void askIdentity(SamvLink open) throws IOException {
        if (identity.isEmpty()
                && open.ask(SamvCommand.MODULE_ID) instanceof Outcome.Answer(SamvFrame frame, boolean repeated)
                && frame.sw3() == SamvStatus.SUCCESS) {
            identity = ModuleId.of(frame.data());
        }
    }

    private void publish(Media media) {
        status.accept(DeviceStatus.ONLINE.withMedia(media));
    }

    private boolean inTrouble(DeviceError error) {
        healthy = false;
        if (watch != null) {
            watch.lost(error);
        }
        Availability availability = switch (error.code()) {
            case NO_ANSWER, GARBLED -> Availability.NO_DEVICE;
            default -> Availability.HARDWARE_ERROR;
        };
        status.accept(DeviceStatus.failed(availability, error));
        return false;
    }
}
