package org.banshi.device.sane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.PortException;
import org.jspecify.annotations.Nullable;

/**
 * A scanner that could be opened just now. Between scans nobody holds it; the bytes that come are those of the
 * picture that is being scanned.
 */
final class SanePort implements BytePort {

    private final Scanimage scanimage;
    private final String device;
    private final OptionListing options;
    private final Duration parking;
    private final Optional<Path> node;
    private volatile @Nullable ScanimageRun running;
    private volatile boolean closed;

    SanePort(Scanimage scanimage, String device, OptionListing options, Duration parking) {
        this.scanimage = scanimage;
        this.device = device;
        this.options = options;
        this.parking = parking;
        this.node = SaneNames.node(device);
    }

    String device() {
        return device;
    }

    OptionListing options() {
        return options;
    }

    /** Whether {@link #check()} sees at once that the scanner is unplugged. */
    boolean hasNode() {
        return node.isPresent();
    }

    ScanimageRun scan(ScanPlan.Ready plan) throws PortException {
        ScanimageRun started = scanimage.start(plan.arguments());
        running = started;
        if (closed) {
            started.stop(Duration.ZERO);
        }
        return started;
    }

    /** Ends the scan, and leaves the scanner time to bring its lamp home. */
    void stopScan() {
        ScanimageRun run = running;
        running = null;
        if (run != null) {
            run.stop(parking);
        }
    }

    @Override
    public int read(byte[] buffer, Duration timeout) throws IOException {
        ScanimageRun run = running;
        return run == null ? 0 : run.read(buffer, timeout);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        throw new IOException("a scanner takes no bytes");
    }

    @Override
    public void check() throws IOException {
        if (node.isPresent() && !Files.exists(node.get())) {
            throw new IOException(node.get() + " is gone");
        }
    }

    @Override
    public void close() {
        closed = true;
        stopScan();
    }
}
