package org.banshi.device.escpos;

import java.io.IOException;
import java.util.Iterator;

/** A job that has begun. Times are of {@link System#nanoTime()}. */
final class PrintRun {

    /** Bytes between two looks at the printer's status: 45 ms at 115200 baud. */
    private static final int CHUNK = 512;

    private final PrintJob job;
    private final Iterator<byte[]> commands;
    private final long startedAt;
    private long bytes;
    private boolean asked;

    PrintRun(PrintJob job, Iterator<byte[]> commands, long now) {
        this.job = job;
        this.commands = commands;
        this.startedAt = now;
    }

    PrintJob job() {
        return job;
    }

    /** Sends some whole commands; with the last of them the question whether all is done. */
    void sendSome(PrinterLink link) throws IOException {
        byte[] chunk = {};
        while (chunk.length < CHUNK && commands.hasNext()) {
            chunk = Commands.join(chunk, commands.next());
        }
        bytes += chunk.length;
        if (commands.hasNext()) {
            link.send(chunk);
        } else {
            // From here on nobody but the printer knows whether the receipt came out.
            asked = true;
            link.sendAndAskWhenDone(chunk);
        }
    }

    /** Whether everything, and the question for its end, has been given to the port, or was about to be. */
    boolean asked() {
        return asked;
    }

    /** When the last byte should have reached the printer. */
    long arrivedAt(long bytesPerSecond) {
        return startedAt + bytes * 1_000_000_000L / bytesPerSecond;
    }
}
