package org.example.lines;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.banshi.device.DeviceStatus;
import org.banshi.device.ScanEvent;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.Claims;
import org.banshi.device.transport.DeviceSession;

/** What is done with the open port. All of it happens on the worker's thread, so nothing here is locked. */
final class LineSession implements DeviceSession {

    /** How long one look at the line lasts; a wait costs nothing, and an unplugged line ends it at once. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Claims<ScanEvent> claims;
    private final Consumer<DeviceStatus> status;
    private final LineCutter cutter = new LineCutter();
    private final byte[] buffer = new byte[1024];

    LineSession(Claims<ScanEvent> claims, Consumer<DeviceStatus> status) {
        this.claims = claims;
        this.status = status;
    }

    @Override
    public void opened(BytePort port) {
        // Half a line from before the loss is not continued by what comes now.
        cutter.reset();
        // This device cannot be asked how it is: that its port is there is all that is known.
        status.accept(DeviceStatus.ONLINE);
    }

    @Override
    public Duration round(BytePort port) throws IOException {
        int count = port.read(buffer, LOOK);
        // Who has the scanner when the bytes are here; nobody may, and then the code is nobody's.
        cutter.cut(buffer, count, event -> claims.current().ifPresent(claim -> claim.tell(event)));
        // No rest: the next round waits in its read again.
        return Duration.ZERO;
    }
}
