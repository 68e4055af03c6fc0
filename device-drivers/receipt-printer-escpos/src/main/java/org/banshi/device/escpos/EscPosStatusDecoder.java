package org.banshi.device.escpos;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the printer's byte stream into messages. Never throws; a byte that begins no message is told as {@link
 * StatusMessage.Stray}, and any message that is broken off is dropped as soon as a byte comes that cannot belong to it.
 * Not thread-safe.
 *
 * <p>Recognition: real-time byte {@code b & 93h = 12h}; automatic status four bytes, {@code b0 & 93h = 10h} and
 * {@code b1..b3 & 90h = 0}; GS r 1 byte 00, 03 (near end), 0C (end) or 0F; information block from 35, 37, 3B, 3D or 5F
 * to 00, in which real-time bytes 12 to 1E may stand; XON 11 and XOFF 13 mean nothing here. Of the bytes with {@code b &
 * 90h = 0}, only those four are taken for an answer to GS r: it says that a receipt is done, and the rest of an automatic
 * status whose head was lost looks much the same.
 */
public final class EscPosStatusDecoder {

    /** Longer than any maker's or model's name: beyond it, the block's end was lost. */
    private static final int LONGEST_INFO = 80;

    private static final int XON = 0x11;
    private static final int XOFF = 0x13;

    private final byte[] automatic = new byte[4];
    private int automaticCount;
    private int infoHeader;
    private final StringBuilder info = new StringBuilder();

    /** Takes the next bytes of the stream. */
    public List<StatusMessage> decode(byte[] bytes, int count) {
        List<StatusMessage> messages = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            take(bytes[index] & 0xFF, messages);
        }
        return messages;
    }

    /** After a pause in the stream: printers send a message in one go, so its rest will not come any more. */
    public void pause() {
        automaticCount = 0;
        infoHeader = 0;
        info.setLength(0);
    }

    /** Whether a message has begun and not ended. */
    public boolean midMessage() {
        return automaticCount > 0 || infoHeader != 0;
    }

    private void take(int next, List<StatusMessage> messages) {
        if (next == XON || next == XOFF) {
            // The line's own signs may stand anywhere, also within a message.
            return;
        }
        if (infoHeader != 0) {
            if (next == 0) {
                messages.add(new StatusMessage.Info(infoHeader, info.toString()));
                pause();
                return;
            }
            if ((next & 0xF3) == 0x12) {
                // A real-time question is answered at once, also while a block is being sent.
                messages.add(new StatusMessage.RealTime(next));
                return;
            }
            if (next >= 0x20 && next < 0x7F && info.length() < LONGEST_INFO) {
                info.append((char) next);
                return;
            }
            pause();
        } else if (automaticCount > 0) {
            if ((next & 0x90) == 0) {
                automatic[automaticCount++] = (byte) next;
                if (automaticCount == automatic.length) {
                    messages.add(new StatusMessage.Automatic(automatic[0], automatic[1], automatic[2], automatic[3]));
                    pause();
                }
                return;
            }
            pause();
        }
        begin(next, messages);
    }

    private void begin(int first, List<StatusMessage> messages) {
        if ((first & 0x93) == 0x12) {
            messages.add(new StatusMessage.RealTime(first));
        } else if ((first & 0x93) == 0x10) {
            automatic[0] = (byte) first;
            automaticCount = 1;
        } else if (first == 0x35 || first == 0x37 || first == 0x3B || first == 0x3D || first == 0x5F) {
            infoHeader = first;
        } else if (answersGsR(first)) {
            messages.add(new StatusMessage.PaperSensor(first));
        } else {
            messages.add(new StatusMessage.Stray(first));
        }
    }

    /** Each sensor has two bits that are always the same. */
    private static boolean answersGsR(int value) {
        return value == 0x00 || value == 0x03 || value == 0x0C || value == 0x0F;
    }
}
