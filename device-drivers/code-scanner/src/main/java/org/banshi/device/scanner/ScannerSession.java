package org.banshi.device.scanner;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.ScanEvent;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.Claims;
import org.banshi.device.transport.DeviceSession;
import org.jspecify.annotations.Nullable;

/**
 * What goes on with a scanner while its port is open. That it is there is known from its port; only a make with a
 * probe can be asked whether it lives.
 */
final class ScannerSession implements DeviceSession {

    private static final Duration PROBE = Duration.ofSeconds(3);
    private static final Duration PROBE_IN_TROUBLE = Duration.ofMillis(750);
    private static final Duration PROBE_PATIENCE = Duration.ofMillis(300);

    /** Scanners stop by themselves some seconds after a trigger that finds no code, and after each code. */
    private static final Duration TRIGGER_AGAIN = Duration.ofSeconds(3);

    private final String portName;
    private final ScannerProfile profile;
    private final CodeFramer framer;
    private final Claims<ScanEvent> claims;
    private final Consumer<DeviceStatus> status;
    private final byte[] buffer = new byte[1024];
    private Claims.@Nullable Claim<ScanEvent> watching;
    private long triggeredAt;
    private long probeAt;
    private boolean alive;

    ScannerSession(
            String portName,
            ScannerProfile profile,
            CodeFramer framer,
            Claims<ScanEvent> claims,
            Consumer<DeviceStatus> status) {
        this.portName = portName;
        this.profile = profile;
        this.framer = framer;
        this.claims = claims;
        this.status = status;
    }

    @Override
    public void opened(BytePort port) throws IOException {
        watching = null;
        framer.reset();
        probeAt = System.nanoTime();
        alive = false;
        if (!profile.hasProbe()) {
            status.accept(DeviceStatus.ONLINE);
        }
    }

    @Override
    public Duration round(BytePort port) throws IOException {
        Claims.Claim<ScanEvent> claim = claims.current().orElse(null);
        boolean unknown = !alive && profile.hasProbe();
        if ((claim == null || unknown) && System.nanoTime() - probeAt >= 0) {
            probeAt = System.nanoTime() + (probe(port) ? PROBE : PROBE_IN_TROUBLE).toNanos();
        }
        // Asked before it is triggered: an answer must not be lost among codes, nor a code in the answer.
        if (claim != watching) {
            change(port, claim);
        }
        if (claim != null) {
            listen(port, claim);
            return Duration.ZERO;
        }
        drop(port);
        return Duration.ZERO;
    }

    private void change(BytePort port, Claims.@Nullable Claim<ScanEvent> claim) throws IOException {
        watching = claim;
        framer.reset();
        if (claim != null) {
            trigger(port);
        } else if (profile.hasTrigger()) {
            port.write(profile.triggerOff());
        }
    }

    /** What is scanned while nobody watches belongs to nobody; but a claim may begin while we wait. */
    private void drop(BytePort port) throws IOException {
        int count = port.read(buffer, CodeFramer.IDLE);
        if (count > 0 && claims.current().orElse(null) instanceof Claims.Claim<ScanEvent> claim) {
            change(port, claim);
            framer.feed(buffer, count).ifPresent(claim::tell);
        }
    }

    private void listen(BytePort port, Claims.Claim<ScanEvent> listener) throws IOException {
        Claims.Claim<ScanEvent> claim = listener;
        int count = port.read(buffer, framer.patience());
        if (count > 0 && claims.current().orElse(null) instanceof Claims.Claim<ScanEvent> next && next != claim) {
            // The claims changed while we waited: what has come since is the new one's.
            change(port, next);
            claim = next;
        }
        Optional<ScanEvent> event = count > 0 ? framer.feed(buffer, count) : framer.silent();
        if (count > 0) {
            alive = true;
            status.accept(DeviceStatus.ONLINE);
        }
        if (event.isPresent()) {
            claim.tell(event.get());
        }
        boolean over = System.nanoTime() - triggeredAt > TRIGGER_AGAIN.toNanos();
        if (event.isPresent() || count == 0 && over) {
            trigger(port);
        }
    }

    private void trigger(BytePort port) throws IOException {
        if (profile.hasTrigger()) {
            port.write(profile.triggerOn());
        } else {
            port.check();
        }
        triggeredAt = System.nanoTime();
    }

    /** Whether the scanner is well, as far as it can be asked. */
    private boolean probe(BytePort port) throws IOException {
        if (!profile.hasProbe()) {
            port.check();
            return true;
        }
        port.write(profile.probe());
        int count = port.read(buffer, PROBE_PATIENCE);
        alive = count > 0 && profile.isSignOfLife(buffer, count);
        status.accept(alive ? DeviceStatus.ONLINE : DeviceStatus.failed(Availability.NO_DEVICE, noAnswer()));
        return alive;
    }

    private DeviceError noAnswer() {
        return new DeviceError(
                Code.NO_ANSWER,
                Origin.HARDWARE,
                Action.RETRY,
                "Nobody answers at " + portName
                        + ": check that the scanner is switched on and set to serial (USB CDC), its make (profile) and"
                        + " the baud option.",
                "");
    }
}
