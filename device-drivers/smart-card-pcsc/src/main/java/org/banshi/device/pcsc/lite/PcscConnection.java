package org.banshi.device.pcsc.lite;

import static java.lang.foreign.MemorySegment.NULL;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A card we are connected to (SCARDHANDLE). Its calls wait for others of the same context, so each connection that is
 * used beside a waiting thread wants a context of its own.
 */
public final class PcscConnection {

    public static final long T0 = 1;
    public static final long T1 = 2;

    /** MAX_ATR_SIZE: ISO 7816-3 allows 32 and the first byte. */
    private static final int LONGEST_ATR = 33;

    /** MAX_BUFFER_SIZE_EXTENDED: 65,536 bytes of data with the longest header and trailer. */
    private static final int LONGEST_APDU = 4 + 3 + (1 << 16) + 3 + 2;

    /** SCARD_IO_REQUEST: protocol, own length. */
    private static final long IO_REQUEST_BYTES = 16;

    private final PcscLibrary library;
    private final long handle;
    private volatile long protocol;

    private PcscConnection(PcscLibrary library, long handle, long protocol) {
        this.library = library;
        this.handle = handle;
        this.protocol = protocol;
    }

    static PcscConnection open(PcscLibrary library, long context, String reader, ShareMode mode, long protocols)
            throws PcscException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment handle = arena.allocate(JAVA_LONG);
            MemorySegment protocol = arena.allocate(JAVA_LONG);
            PcscLibrary.checked(
                    PcscException.CONNECT,
                    library.connect,
                    context,
                    arena.allocateFrom(reader),
                    mode.value(),
                    protocols,
                    handle,
                    protocol);
            return new PcscConnection(library, handle.get(JAVA_LONG, 0), protocol.get(JAVA_LONG, 0));
        }
    }

    /** {@link #T0}, {@link #T1}, or 0 for a direct connection. */
    public long protocol() {
        return protocol;
    }

    /** Takes the card up again after somebody has reset it, or to reset it. */
    public void reconnect(ShareMode mode, long protocols, CardAfter card) throws PcscException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment negotiated = arena.allocate(JAVA_LONG);
            PcscLibrary.checked(
                    "SCardReconnect", library.reconnect, handle, mode.value(), protocols, card.value(), negotiated);
            protocol = negotiated.get(JAVA_LONG, 0);
        }
    }

    /** Also ends the connection when it fails: the service knows of no handle then. */
    public void disconnect(CardAfter card) throws PcscException {
        PcscLibrary.checked("SCardDisconnect", library.disconnect, handle, card.value());
    }

    /** Waits until nobody else is in a transaction, and keeps others out. */
    public void beginTransaction() throws PcscException {
        PcscLibrary.checked("SCardBeginTransaction", library.beginTransaction, handle);
    }

    public void endTransaction(CardAfter card) throws PcscException {
        PcscLibrary.checked("SCardEndTransaction", library.endTransaction, handle, card.value());
    }

    /** What the card said when it was powered up. */
    public byte[] answerToReset() throws PcscException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment answer = arena.allocate(LONGEST_ATR);
            MemorySegment length = arena.allocate(JAVA_LONG);
            MemorySegment unwanted = arena.allocate(3 * JAVA_LONG.byteSize(), 8);
            length.set(JAVA_LONG, 0, LONGEST_ATR);
            PcscLibrary.checked(
                    "SCardStatus",
                    library.status,
                    handle,
                    NULL,
                    unwanted,
                    unwanted.asSlice(8),
                    unwanted.asSlice(16),
                    answer,
                    length);
            return answer.asSlice(0, length.get(JAVA_LONG, 0)).toArray(JAVA_BYTE);
        }
    }

    /**
     * One command to the card, and its answer as it comes: at least SW1 SW2. Takes as long as the card does; nothing
     * but its removal, or the reader's own time limit, ends it before.
     */
    public byte[] transmit(byte[] command) throws PcscException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = arena.allocate(IO_REQUEST_BYTES, 8);
            request.set(JAVA_LONG, 0, protocol);
            request.set(JAVA_LONG, 8, IO_REQUEST_BYTES);
            MemorySegment sent = bytes(arena, command);
            MemorySegment answer = arena.allocate(LONGEST_APDU);
            MemorySegment length = arena.allocate(JAVA_LONG);
            length.set(JAVA_LONG, 0, LONGEST_APDU);
            PcscLibrary.checked(
                    "SCardTransmit",
                    library.transmit,
                    handle,
                    request,
                    sent,
                    (long) command.length,
                    NULL,
                    answer,
                    length);
            return taken(answer, length.get(JAVA_LONG, 0));
        }
    }

    /** One command to the reader itself; codes and answers are the reader's. */
    public byte[] control(int code, byte[] command) throws PcscException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment sent = bytes(arena, command);
            MemorySegment answer = arena.allocate(LONGEST_APDU);
            MemorySegment length = arena.allocate(JAVA_LONG);
            PcscLibrary.checked(
                    "SCardControl",
                    library.control,
                    handle,
                    Integer.toUnsignedLong(code),
                    sent,
                    (long) command.length,
                    answer,
                    (long) LONGEST_APDU,
                    length);
            return taken(answer, length.get(JAVA_LONG, 0));
        }
    }

    private static MemorySegment bytes(Arena arena, byte[] bytes) {
        MemorySegment segment = arena.allocate(Math.max(1, bytes.length));
        MemorySegment.copy(bytes, 0, segment, JAVA_BYTE, 0, bytes.length);
        return segment;
    }

    /** What a person's card has said does not stay behind in freed memory. */
    private static byte[] taken(MemorySegment answer, long length) {
        byte[] bytes = answer.asSlice(0, length).toArray(JAVA_BYTE);
        answer.asSlice(0, length).fill((byte) 0);
        return bytes;
    }
}
