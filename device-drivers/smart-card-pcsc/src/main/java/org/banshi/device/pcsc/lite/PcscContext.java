package org.banshi.device.pcsc.lite;

import static java.lang.foreign.MemorySegment.NULL;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One connection to the service. It does not survive the service: after {@link PcscException#serviceLost} it is to be closed and a new one
 * established. To be used by one thread at a time, which also closes it; only {@link #cancel} may come from another.
 */
public final class PcscContext implements AttachedReaders, AutoCloseable {

    private static final long SCOPE_SYSTEM = 2;
    private static final long INFINITE = 0xFFFF_FFFFL;

    /** SCARD_READERSTATE: name, user data, known state, new state, length of ATR, 33 bytes of ATR, padding. */
    private static final long STATE_BYTES = 80;

    private static final long KNOWN_AT = 16;
    private static final long NEW_AT = 24;

    private final PcscLibrary library;
    private final long handle;

    /** Guarded by this object: the library must not be asked to cancel what another thread is taking down. */
    private boolean closed;

    private PcscContext(PcscLibrary library, long handle) {
        this.library = library;
        this.handle = handle;
    }

    /** Connects to the service; where systemd starts it on demand, this does. */
    public static PcscContext establish() throws PcscException, PcscMissingException {
        PcscLibrary library = PcscLibrary.installed();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment handle = arena.allocate(JAVA_LONG);
            PcscLibrary.checked(PcscException.ESTABLISH, library.establishContext, SCOPE_SYSTEM, NULL, NULL, handle);
            return new PcscContext(library, handle.get(JAVA_LONG, 0));
        }
    }

    @Override
    public List<String> readers() throws PcscException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment length = arena.allocate(JAVA_LONG);
            // Between the two calls a reader may come.
            while (true) {
                int code = PcscLibrary.call(library.listReaders, handle, NULL, NULL, length);
                if (code == 0) {
                    MemorySegment names = arena.allocate(Math.max(1, length.get(JAVA_LONG, 0)));
                    code = PcscLibrary.call(library.listReaders, handle, NULL, names, length);
                    if (code == 0) {
                        return names(names, length.get(JAVA_LONG, 0));
                    }
                }
                PcscException failure = new PcscException("SCardListReaders", code);
                if (failure.is(PcscCode.SCARD_E_NO_READERS_AVAILABLE)) {
                    return List.of();
                }
                if (!failure.is(PcscCode.SCARD_E_INSUFFICIENT_BUFFER)) {
                    throw failure;
                }
            }
        }
    }

    @Override
    public Optional<List<ReaderState>> awaitChange(List<ReaderState> known, Duration timeout) throws PcscException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment states = arena.allocate(STATE_BYTES * Math.max(1, known.size()), 8);
            for (int i = 0; i < known.size(); i++) {
                states.set(
                        ADDRESS,
                        i * STATE_BYTES,
                        arena.allocateFrom(known.get(i).reader()));
                states.set(JAVA_LONG, i * STATE_BYTES + KNOWN_AT, known.get(i).bits());
            }
            int code = PcscLibrary.call(
                    library.getStatusChange, handle, Math.clamp(timeout.toMillis(), 0, INFINITE), states, (long)
                            known.size());
            if (code == 0) {
                return Optional.of(newStates(known, states));
            }
            PcscException failure = new PcscException("SCardGetStatusChange", code);
            if (failure.is(PcscCode.SCARD_E_TIMEOUT) || failure.is(PcscCode.SCARD_E_CANCELLED)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** Connects to the card in a reader, and powers it up if it is not. */
    public PcscConnection connect(String reader, ShareMode mode, long protocols) throws PcscException {
        return PcscConnection.open(library, handle, reader, mode, protocols);
    }

    /**
     * Ends an {@link #awaitChange} that is under way; from any thread. One that is just about to begin is not ended, so
     * whoever counts on this waits in slices.
     */
    public synchronized void cancel() {
        if (!closed) {
            // Fails when the service is gone, and then nobody waits.
            PcscLibrary.call(library.cancel, handle);
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            // Fails when the service is gone, and the context with it.
            PcscLibrary.call(library.releaseContext, handle);
        }
    }

    private static List<ReaderState> newStates(List<ReaderState> known, MemorySegment states) {
        List<ReaderState> now = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            now.add(new ReaderState(known.get(i).reader(), states.get(JAVA_LONG, i * STATE_BYTES + NEW_AT)).known());
        }
        return now;
    }

    /** Names, each ended by NUL, and one NUL more. */
    private static List<String> names(MemorySegment names, long length) {
        byte[] bytes = names.asSlice(0, length).toArray(JAVA_BYTE);
        return Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("\0"))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
