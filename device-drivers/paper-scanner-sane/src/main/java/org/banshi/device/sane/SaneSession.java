package org.banshi.device.sane;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Cover;
import org.banshi.device.DeviceStatus.Media;
import org.banshi.device.DeviceStatus.Paper;
import org.banshi.device.PaperScanOutcome;
import org.banshi.device.sane.picture.Raster;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.JobSession;
import org.banshi.device.transport.PortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One scan after another; between them a look now and then whether the scanner is still there. */
final class SaneSession implements JobSession<ScanJob> {

    private static final Logger LOG = LoggerFactory.getLogger(SaneSession.class);

    /** A scan is taken in slices of this, so that listeners and cancels are served in between. */
    private static final Duration SLICE = Duration.ofMillis(100);

    private final SaneSetup setup;
    private final SaneConnector connector;
    private final SaneTiming timing;
    private final Consumer<DeviceStatus> publish;
    private final Deque<ScanJob> waiting = new ArrayDeque<>();
    private volatile String identity = "";
    private @Nullable ScanRun scan;
    private DeviceStatus idle = DeviceStatus.ONLINE;
    private long idleUntil;
    private long asked;

    SaneSession(SaneSetup setup, SaneConnector connector, SaneTiming timing, Consumer<DeviceStatus> publish) {
        this.setup = setup;
        this.connector = connector;
        this.timing = timing;
        this.publish = publish;
    }

    @Override
    public void add(ScanJob job) {
        waiting.add(job);
    }

    @Override
    public void refuse(ScanJob job, DeviceError error) {
        job.notScanned(error);
    }

    @Override
    public void abandon() {
        unavailable(new SaneErrors(setup.name()).closed());
    }

    String identity() {
        return identity;
    }

    @Override
    public void opened(BytePort port) {
        identity = ((SanePort) port).device();
        asked = System.nanoTime();
        idle = DeviceStatus.ONLINE;
        scan = null;
    }

    @Override
    public Duration round(BytePort opened) throws IOException {
        SanePort port = (SanePort) opened;
        waiting.removeIf(ScanJob::isDone);
        if (scan == null && !waiting.isEmpty()) {
            begin(waiting.remove(), port);
        }
        ScanRun running = scan;
        if (running != null) {
            step(running, port);
            return Duration.ZERO;
        }
        if (idle.error().isPresent() && System.nanoTime() - idleUntil >= 0) {
            idle = DeviceStatus.ONLINE;
        }
        askNowAndThen(port);
        publish.accept(idle);
        return rest(port);
    }

    @Override
    public void unavailable(DeviceError error) {
        ScanRun running = scan;
        scan = null;
        if (running != null) {
            running.job().notScanned(error);
        }
        waiting.forEach(job -> job.notScanned(error));
        waiting.clear();
    }

    private void begin(ScanJob job, SanePort port) throws IOException {
        SaneErrors errors = new SaneErrors(port.device());
        if (!PageMaker.canWrite(job.request())) {
            job.notScanned(errors.noFont());
            return;
        }
        switch (ScanPlan.of(port.device(), job.request(), setup, port.options())) {
            case ScanPlan.Refused(DeviceError error) -> job.notScanned(error);
            case ScanPlan.Ready ready -> {
                publish.accept(DeviceStatus.ONLINE.withAvailability(Availability.BUSY));
                try {
                    scan = new ScanRun(job, ready, port.scan(ready), errors, timing);
                } catch (PortException missing) {
                    job.notScanned(missing.error());
                    throw new IOException(missing.getMessage(), missing);
                }
            }
        }
    }

    private void step(ScanRun running, SanePort port) throws IOException {
        if (running.job().isDone()) {
            port.stopScan();
            end(DeviceStatus.ONLINE);
            return;
        }
        Optional<ScanRun.End> end = running.step(SLICE);
        if (end.isEmpty()) {
            return;
        }
        port.stopScan();
        scan = null;
        Raster picture = end.get().picture();
        DeviceError error = end.get().error();
        if (picture != null) {
            end(DeviceStatus.ONLINE);
            running.job().complete(finish(picture, running, port));
        } else if (error != null) {
            LOG.info("{}: {}", port.device(), error);
            running.job().notScanned(error);
            if (goesAway(error)) {
                // Says nothing of its own: what can be said is that it is gone.
                throw new IOException(error.vendorCode().isEmpty() ? "the scan failed" : error.vendorCode());
            }
            end(after(error));
        }
    }

    private PaperScanOutcome finish(Raster picture, ScanRun running, SanePort port) {
        SaneErrors errors = new SaneErrors(port.device());
        try {
            return PageMaker.make(
                    picture,
                    running.plan().dotsPerInch(),
                    setup.width(),
                    running.job().request(),
                    errors);
        } catch (RuntimeException bug) {
            LOG.error("{}: a page could not be made", port.device(), bug);
            return new PaperScanOutcome.NotScanned(errors.failed());
        }
    }

    private void end(DeviceStatus next) {
        scan = null;
        idle = next;
        long now = System.nanoTime();
        asked = now;
        idleUntil = now + timing.troubleHeld().toNanos();
        publish.accept(idle);
    }

    private void askNowAndThen(SanePort port) throws IOException {
        if (port.hasNode() || System.nanoTime() - asked < timing.askEvery().toNanos()) {
            return;
        }
        try {
            connector.probe(port.device());
            asked = System.nanoTime();
        } catch (PortException away) {
            throw new IOException(away.error().sentence(), away);
        }
    }

    private Duration rest(SanePort port) {
        long now = System.nanoTime();
        long rest = port.hasNode()
                ? Duration.ofMinutes(1).toNanos()
                : asked + timing.askEvery().toNanos() - now;
        if (idle.error().isPresent()) {
            rest = Math.min(rest, idleUntil - now);
        }
        return Duration.ofNanos(Math.max(1, rest));
    }

    /** What a failed scan says about the next one. */
    private static DeviceStatus after(DeviceError error) {
        return switch (error.code()) {
            case COVER_OPEN ->
                new DeviceStatus(Availability.USER_ERROR, Media.UNKNOWN, Paper.UNKNOWN, Cover.OPEN, Optional.of(error));
            case PAPER_JAMMED ->
                new DeviceStatus(
                        Availability.USER_ERROR, Media.JAMMED, Paper.UNKNOWN, Cover.UNKNOWN, Optional.of(error));
            // An empty feeder is filled by the next resident: it can work.
            case PAPER_OUT -> DeviceStatus.ONLINE.withMedia(Media.NOT_PRESENT);
            case PORT_IN_USE, PERMISSION_DENIED -> DeviceStatus.failed(Availability.OFFLINE, error);
            case TIMED_OUT -> DeviceStatus.failed(Availability.HARDWARE_ERROR, error);
            default -> DeviceStatus.ONLINE;
        };
    }

    /** Whether it has to be looked for anew. */
    private static boolean goesAway(DeviceError error) {
        return switch (error.code()) {
            case LOST, NO_ANSWER, PORT_MISSING -> true;
            default -> false;
        };
    }
}
