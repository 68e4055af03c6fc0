package org.banshi.device.scanner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.ScanEvent;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.Claims;
import org.banshi.device.transport.DeviceSession;
import org.jspecify.annotations.Nullable;

/**
 * What goes on with a scanner while its port is open. That it is there is known from its port; only a make with a
 * probe, or one that always answers its trigger, can be asked whether it lives.
 */
final class ScannerSession implements DeviceSession {

    private final String portName;
    private final ScannerProfile profile;
    private final boolean probe;
    private final CodeReceiver receiver;
    private final ScannerTiming timing;
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
            boolean probe,
            CodeReceiver receiver,
            ScannerTiming timing,
            Claims<ScanEvent> claims,
            Consumer<DeviceStatus> status) {
        this.portName = portName;
        this.profile = profile;
        this.probe = probe;
        this.receiver = receiver;
        this.timing = timing;
        this.claims = claims;
        this.status = status;
    }

    @Override
    public void opened(BytePort port) throws IOException {
        watching = null;
        receiver.reset();
        probeAt = System.nanoTime();
        alive = false;
        if (!probe) {
            status.accept(DeviceStatus.ONLINE);
        }
    }

    @Override
    public Duration round(BytePort port) throws IOException {
        Claims.Claim<ScanEvent> claim = claims.current().orElse(null);
        boolean unknown = probe && !alive;
        if ((claim == null || unknown) && System.nanoTime() - probeAt >= 0) {
            probeAt = System.nanoTime() + (ask(port) ? timing.probe() : timing.probeInTrouble()).toNanos();
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
        receiver.reset();
        if (claim != null) {
            trigger(port);
        } else if (profile.hasTrigger()) {
            port.write(profile.triggerOff());
        }
    }

    /** What is scanned while nobody watches belongs to nobody; but a claim may begin while we wait. */
    private void drop(BytePort port) throws IOException {
        int count = port.read(buffer, Framer.IDLE);
        if (count > 0 && claims.current().orElse(null) instanceof Claims.Claim<ScanEvent> claim) {
            change(port, claim);
            receiver.received(buffer, count, System.nanoTime()).forEach(claim::tell);
        }
    }

    private void listen(BytePort port, Claims.Claim<ScanEvent> listener) throws IOException {
        Claims.Claim<ScanEvent> claim = listener;
        int count = port.read(buffer, receiver.patience());
        if (count > 0 && claims.current().orElse(null) instanceof Claims.Claim<ScanEvent> next && next != claim) {
            // The claims changed while we waited: what has come since is the new one's.
            change(port, next);
            claim = next;
        }
        long now = System.nanoTime();
        List<ScanEvent> events = count > 0 ? receiver.received(buffer, count, now) : receiver.silent(now);
        if (count > 0) {
            alive = true;
            boolean refuses = receiver.acknowledgement() == AcknowledgementFilter.State.REFUSED;
            status.accept(
                    refuses
                            ? DeviceStatus.failed(Availability.OFFLINE, ScannerErrors.refused(portName))
                            : DeviceStatus.ONLINE);
        }
        for (ScanEvent event : events) {
            claim.tell(event);
        }
        if (!events.isEmpty() || count == 0 && now - triggeredAt > patience().toNanos()) {
            trigger(port);
        }
    }

    /** A scanner that must answer its trigger and does not is asked again sooner. */
    private Duration patience() {
        return unanswered() ? timing.probeInTrouble() : timing.triggerAgain();
    }

    private boolean unanswered() {
        return probe
                && profile.acknowledgement().certain()
                && receiver.acknowledgement() == AcknowledgementFilter.State.AWAITED;
    }

    private void trigger(BytePort port) throws IOException {
        if (profile.hasTrigger()) {
            if (unanswered()) {
                status.accept(DeviceStatus.failed(Availability.NO_DEVICE, ScannerErrors.noAnswer(portName)));
            }
            port.write(profile.triggerOn());
            receiver.triggered();
        } else {
            port.check();
        }
        triggeredAt = System.nanoTime();
    }

    /** Whether the scanner is well, as far as it can be asked. */
    private boolean ask(BytePort port) throws IOException {
        if (!probe) {
            port.check();
            return true;
        }
        port.write(profile.probe());
        StringBuilder answer = new StringBuilder();
        long until = System.nanoTime() + timing.answer().toNanos();
        alive = false;
        // A flood must not keep us here: the buffer bounds what is looked at.
        for (long left = until - System.nanoTime();
                !alive && left > 0 && answer.length() < buffer.length;
                left = until - System.nanoTime()) {
            int count = port.read(buffer, Duration.ofNanos(left));
            answer.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
            alive = profile.isSignOfLife(answer.toString());
        }
        status.accept(
                alive
                        ? DeviceStatus.ONLINE
                        : DeviceStatus.failed(Availability.NO_DEVICE, ScannerErrors.noAnswer(portName)));
        return alive;
    }
}
