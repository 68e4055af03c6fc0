package org.banshi.device.pcsc.lite;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * The functions of libpcsclite (winscard.h). Its DWORD, LONG, SCARDCONTEXT and SCARDHANDLE are C's {@code long}: 64 bits
 * on every Linux that Java's foreign-function API runs on. All functions return a code, 0 for success. Thread-safe; a
 * function that is given a context waits for another that uses the same context, but for {@code SCardCancel}.
 */
final class PcscLibrary {

    /** The name with which programs are linked; without the number only the development package has it. */
    private static final String NAME = "libpcsclite.so.1";

    private static final Linker LINKER = Linker.nativeLinker();

    private static volatile @Nullable PcscLibrary found;

    private final SymbolLookup symbols;

    final MethodHandle establishContext;
    final MethodHandle releaseContext;
    final MethodHandle cancel;
    final MethodHandle listReaders;
    final MethodHandle getStatusChange;
    final MethodHandle connect;
    final MethodHandle reconnect;
    final MethodHandle disconnect;
    final MethodHandle beginTransaction;
    final MethodHandle endTransaction;
    final MethodHandle status;
    final MethodHandle transmit;
    final MethodHandle control;

    private PcscLibrary(SymbolLookup symbols) {
        this.symbols = symbols;
        // scope, reserved, reserved, context*
        establishContext = bind("SCardEstablishContext", JAVA_LONG, ADDRESS, ADDRESS, ADDRESS);
        releaseContext = bind("SCardReleaseContext", JAVA_LONG);
        cancel = bind("SCardCancel", JAVA_LONG);
        // context, groups, names*, length*
        listReaders = bind("SCardListReaders", JAVA_LONG, ADDRESS, ADDRESS, ADDRESS);
        // context, timeout in ms, states*, count
        getStatusChange = bind("SCardGetStatusChange", JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG);
        // context, reader, share mode, protocols, handle*, protocol*
        connect = bind("SCardConnect", JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS);
        // handle, share mode, protocols, initialisation, protocol*
        reconnect = bind("SCardReconnect", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS);
        disconnect = bind("SCardDisconnect", JAVA_LONG, JAVA_LONG);
        beginTransaction = bind("SCardBeginTransaction", JAVA_LONG);
        endTransaction = bind("SCardEndTransaction", JAVA_LONG, JAVA_LONG);
        // handle, names*, length*, state*, protocol*, ATR*, length*
        status = bind("SCardStatus", JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        // handle, send protocol*, bytes*, length, receive protocol*, bytes*, length*
        transmit = bind("SCardTransmit", JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS);
        // handle, code, bytes*, length, bytes*, room, length*
        control = bind("SCardControl", JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS);
    }

    /** The machine's library; kept once it was found, looked for again until then. */
    static PcscLibrary installed() throws PcscMissingException {
        PcscLibrary known = found;
        if (known == null) {
            known = load(NAME);
            found = known;
        }
        return known;
    }

    static PcscLibrary load(String name) throws PcscMissingException {
        try {
            return new PcscLibrary(SymbolLookup.libraryLookup(name, Arena.global()));
        } catch (IllegalArgumentException missing) {
            throw new PcscMissingException(name);
        }
    }

    /** Calls a function that returns a code. */
    static int call(MethodHandle function, Object... arguments) {
        try {
            return (int) (long) function.invokeWithArguments(arguments);
        } catch (Throwable impossible) {
            // The functions' types are fixed above, and C throws nothing.
            throw new AssertionError(impossible);
        }
    }

    /** Calls a function, and tells by an exception when its code is not 0. */
    static void checked(String name, MethodHandle function, Object... arguments) throws PcscException {
        int code = call(function, arguments);
        if (code != 0) {
            throw new PcscException(name, code);
        }
    }

    private MethodHandle bind(String name, MemoryLayout... parameters) {
        MemorySegment function =
                symbols.find(name).orElseThrow(() -> new IllegalArgumentException(name + " is not in it"));
        return LINKER.downcallHandle(function, FunctionDescriptor.of(JAVA_LONG, parameters));
    }
}
