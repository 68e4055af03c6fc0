package org.example.lines;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.ScanEvent;
import org.banshi.device.ScannedCode;

/** The codec: bytes in, codes out. Pure, bounded in memory, and content with whatever comes. */
final class LineCutter {

    private final byte[] line = new byte[ScannedCode.MAXIMUM_LENGTH];
    private int length;
    private boolean tooLong;

    void cut(byte[] bytes, int count, Consumer<ScanEvent> codes) {
        for (int i = 0; i < count; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                end(codes);
            } else if (length < line.length) {
                line[length++] = bytes[i];
            } else {
                // Told when the line ends, so that a flood without an end is told nothing.
                tooLong = true;
            }
        }
    }

    /** Overwrites what was read: a code may say who somebody is. */
    void reset() {
        Arrays.fill(line, (byte) 0);
        length = 0;
        tooLong = false;
    }

    private void end(Consumer<ScanEvent> codes) {
        // An empty line is the second half of CR LF.
        if (length > 0) {
            ScanEvent event = tooLong
                    ? new ScanEvent.Refused(refusal())
                    : new ScanEvent.Scanned(new ScannedCode(Arrays.copyOf(line, length), Optional.empty()));
            reset();
            codes.accept(event);
        }
    }

    /** What went wrong, whose it is, what helps, and one sentence for the person who has to see to it. */
    private static DeviceError refusal() {
        return new DeviceError(
                Code.DATA_TOO_LONG,
                Origin.USER,
                Action.CLEAR,
                "A line of more than " + ScannedCode.MAXIMUM_LENGTH
                        + " bytes came, more than any code holds; scan another code.",
                "");
    }
}
