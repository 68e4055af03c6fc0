package org.banshi.device.sane;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.sane.picture.Raster;
import org.jspecify.annotations.Nullable;

/** One scan under way, taken step by step so that the device's thread stays responsive. */
final class ScanRun {

    private final ScanJob job;
    private final ScanPlan.Ready plan;
    private final ScanimageRun process;
    private final SaneErrors errors;
    private final SaneTiming timing;
    private final PnmReader reader;
    private final byte[] buffer = new byte[1 << 16];
    private final long started = System.nanoTime();
    private long heard = started;
    private double progress;

    ScanRun(ScanJob job, ScanPlan.Ready plan, ScanimageRun process, SaneErrors errors, SaneTiming timing) {
        this.job = job;
        this.plan = plan;
        this.process = process;
        this.errors = errors;
        this.timing = timing;
        this.reader = new PnmReader(Memory.mostSamples());
    }

    /** How a scan ended: one of both. */
    record End(@Nullable Raster picture, @Nullable DeviceError error, Optional<SaneStatus> status) {

        static End failed(DeviceError error) {
            return new End(null, error, Optional.empty());
        }
    }

    ScanJob job() {
        return job;
    }

    ScanPlan.Ready plan() {
        return plan;
    }

    /** Takes what comes for so long; empty while the scan goes on. */
    Optional<End> step(Duration slice) throws IOException {
        long until = System.nanoTime() + slice.toNanos();
        try {
            do {
                int count = process.read(buffer, Duration.ofNanos(Math.max(0, until - System.nanoTime())));
                long now = System.nanoTime();
                if (count > 0 || process.messages().progress() > progress) {
                    heard = now;
                    progress = process.messages().progress();
                }
                reader.accept(buffer, count);
                if (process.ended()) {
                    return Optional.of(end());
                }
                if (now - heard > timing.silence().toNanos()) {
                    return Optional.of(End.failed(errors.silent(timing.silence().toSeconds())));
                }
                if (now - started > timing.scan().toNanos()) {
                    return Optional.of(End.failed(errors.tooLong(timing.scan().toSeconds())));
                }
            } while (System.nanoTime() < until && !job.isDone());
            return Optional.empty();
        } catch (PnmReader.Unreadable unreadable) {
            return Optional.of(End.failed(error(unreadable)));
        }
    }

    private End end() throws PnmReader.Unreadable {
        String complaint = process.messages().complaint().orElse("");
        if (process.exitCode() == 0) {
            return new End(reader.complete(), null, Optional.empty());
        }
        Optional<SaneStatus> status = SaneStatus.of(complaint);
        DeviceError error = status.map(known -> complaint.startsWith("open of device")
                        ? errors.notOpened(known, complaint)
                        : errors.whileScanning(known, complaint))
                .orElseGet(() -> errors.ended(process.exitCode(), complaint));
        return new End(null, error, status);
    }

    private DeviceError error(PnmReader.Unreadable unreadable) {
        return unreadable.tooLarge() ? errors.tooLarge(unreadable.what()) : errors.garbled(unreadable.what());
    }
}
