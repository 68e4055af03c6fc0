package org.banshi.device.scanner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.ScanEvent;
import org.banshi.device.ScannedCode;

/**
 * Packet mode of the NT0861: {@code 02 30}, length of the data (2 bytes, high byte first), the data (a code id and the
 * code), and {@code FFFFFFFF} minus the sum of all bytes before (4 bytes, high byte first). No byte of a code can end
 * it. Bytes that begin no packet, the answers to commands among them, are passed over; after a damaged packet the
 * search goes on behind its first byte. Source: a bank's open terminal driver for the NT0861.
 */
final class PacketFramer implements Framer {

    /** A packet that began goes on within this, or never: 25 bytes' time at 9600 baud, and a hiccup of USB. */
    static final Duration GAP = Duration.ofMillis(250);

    private static final byte START = 0x02;
    private static final byte SECOND = 0x30;
    private static final int HEADER = 4;
    private static final int CHECKSUM = 4;

    /** Code id and the longest code. */
    private static final int MOST = 1 + ScannedCode.MAXIMUM_LENGTH;

    private final byte[] bytes = new byte[HEADER + MOST + CHECKSUM];
    private int count;

    @Override
    public List<ScanEvent> feed(byte[] source, int length) {
        List<ScanEvent> events = new ArrayList<>();
        int used = 0;
        while (used < length) {
            int taken = Math.min(length - used, bytes.length - count);
            System.arraycopy(source, used, bytes, count, taken);
            used += taken;
            count += taken;
            cut(events);
        }
        return events;
    }

    @Override
    public Duration patience() {
        return count == 0 ? IDLE : GAP;
    }

    /** A packet that stops in its middle has lost bytes; what began like one inside of it is looked at too. */
    @Override
    public List<ScanEvent> silent() {
        List<ScanEvent> events = new ArrayList<>();
        boolean broken = count >= HEADER;
        while (count > 0) {
            skip(1);
            cut(events);
        }
        if (broken && events.isEmpty()) {
            events.add(damaged());
        }
        return events;
    }

    @Override
    public void reset() {
        Arrays.fill(bytes, 0, count, (byte) 0);
        count = 0;
    }

    private void cut(List<ScanEvent> events) {
        while (synchronised() && count >= HEADER) {
            int length = length();
            if (length > MOST) {
                events.add(Framer.tooLong());
                skip(HEADER);
            } else if (count < HEADER + length + CHECKSUM) {
                return;
            } else if (checksum(HEADER + length) == read(HEADER + length)) {
                code(length).ifPresent(events::add);
                skip(HEADER + length + CHECKSUM);
            } else {
                events.add(damaged());
                skip(1);
            }
        }
    }

    /** Drops bytes until the buffer begins like a packet, as far as it reaches. */
    private boolean synchronised() {
        int from = 0;
        while (from < count && !(bytes[from] == START && (from + 1 == count || bytes[from + 1] == SECOND))) {
            from++;
        }
        skip(from);
        return count > 0;
    }

    private Optional<ScanEvent> code(int length) {
        if (length < 2) {
            return Optional.empty();
        }
        byte[] payload = Arrays.copyOfRange(bytes, HEADER + 1, HEADER + length);
        return Optional.of(new ScanEvent.Scanned(new ScannedCode(payload, CodeId.aim(bytes[HEADER]))));
    }

    private int length() {
        return (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    }

    private int checksum(int end) {
        int sum = 0xFFFFFFFF;
        for (int i = 0; i < end; i++) {
            sum -= bytes[i] & 0xFF;
        }
        return sum;
    }

    private int read(int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }

    private void skip(int length) {
        System.arraycopy(bytes, length, bytes, 0, count - length);
        Arrays.fill(bytes, count - length, count, (byte) 0);
        count -= length;
    }

    private static ScanEvent damaged() {
        return new ScanEvent.Refused(new DeviceError(
                Code.GARBLED,
                Origin.HARDWARE,
                Action.RETRY,
                "A code came damaged from the scanner (its checksum or length is wrong); hold it before the scanner"
                        + " again, and check cable, baud and parity if this happens often.",
                ""));
    }
}
