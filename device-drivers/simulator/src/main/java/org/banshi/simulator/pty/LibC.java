package org.banshi.simulator.pty;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The few calls of Linux' C library that a pseudo-terminal needs. Every method is safe from any thread. */
final class LibC {

    static final int EINTR = 4;
    static final int EIO = 5;
    static final int EAGAIN = 11;

    static final short POLLIN = 0x001;
    static final short POLLOUT = 0x004;

    private static final int O_RDWR = 02;
    private static final int O_NOCTTY = 0400;
    private static final int O_NONBLOCK = 04000;
    private static final int O_CLOEXEC = 02000000;
    private static final int EFD_CLOEXEC = O_CLOEXEC;
    private static final int TCSANOW = 0;
    /** struct termios is 60 bytes on Linux; room is left for other layouts. */
    private static final long TERMIOS_BYTES = 256;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final VarHandle ERRNO =
            Linker.Option.captureStateLayout().varHandle(PathElement.groupElement("errno"));

    private final MethodHandle openpt = bind("posix_openpt", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private final MethodHandle grantpt = bind("grantpt", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private final MethodHandle unlockpt = bind("unlockpt", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private final MethodHandle ptsname =
            bind("ptsname_r", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG));
    private final MethodHandle open =
            bind("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), Linker.Option.firstVariadicArg(2));
    private final MethodHandle close = bind("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private final MethodHandle read = bind("read", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private final MethodHandle write = bind("write", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private final MethodHandle poll = bind("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    private final MethodHandle eventfd = bind("eventfd", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    private final MethodHandle tcgetattr = bind("tcgetattr", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
    private final MethodHandle tcsetattr =
            bind("tcsetattr", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));
    private final MethodHandle cfgetospeed = LINKER.downcallHandle(
            LINKER.defaultLookup().findOrThrow("cfgetospeed"), FunctionDescriptor.of(JAVA_INT, ADDRESS));
    private final MethodHandle cfmakeraw =
            LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow("cfmakeraw"), FunctionDescriptor.ofVoid(ADDRESS));

    /** A new terminal's master side, unlocked and non-blocking, never our controlling terminal. */
    int openMaster() throws IOException {
        int master = (int) checked("posix_openpt", openpt, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
        checked("grantpt", grantpt, master);
        checked("unlockpt", unlockpt, master);
        return master;
    }

    String slaveName(int master) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(256);
            // ptsname_r returns the error number itself, 0 for success.
            if (checked("ptsname_r", ptsname, master, name, name.byteSize()) != 0) {
                throw new IOException("ptsname_r gave no name for the new pseudo-terminal");
            }
            return name.getString(0);
        }
    }

    int openTerminal(String path) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            return (int) checked("open " + path, open, arena.allocateFrom(path), O_RDWR | O_NOCTTY | O_CLOEXEC);
        }
    }

    /** No echo, no line editing, no translation of CR, LF, XON: bytes pass as on a wire. */
    void makeRaw(int terminal) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment termios = arena.allocate(TERMIOS_BYTES, 8);
            checked("tcgetattr", tcgetattr, terminal, termios);
            invoke(cfmakeraw, List.of(termios));
            checked("tcsetattr", tcsetattr, terminal, TCSANOW, termios);
        }
    }

    /** The output speed of a terminal; empty for one that is not among the usual. */
    OptionalInt baud(int terminal) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment termios = arena.allocate(TERMIOS_BYTES, 8);
            if (raw(tcgetattr, terminal, termios) != 0) {
                return OptionalInt.empty();
            }
            // Linux' codes (asm-generic/termbits.h); a C library of 2025 or newer says the speed itself.
            int speed = ((Number) invoke(cfgetospeed, List.of(termios))).intValue();
            return switch (speed) {
                case 015, 9_600 -> OptionalInt.of(9_600);
                case 016, 19_200 -> OptionalInt.of(19_200);
                case 017, 38_400 -> OptionalInt.of(38_400);
                case 010001, 57_600 -> OptionalInt.of(57_600);
                case 010002, 115_200 -> OptionalInt.of(115_200);
                default -> OptionalInt.empty();
            };
        }
    }

    /** A descriptor that becomes readable for good after {@link #signal}. */
    int openSignal() throws IOException {
        return (int) checked("eventfd", eventfd, 0, EFD_CLOEXEC);
    }

    void signal(int signal) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            checked("write to eventfd", write, signal, arena.allocateFrom(JAVA_LONG, 1L), 8L);
        }
    }

    /** Number of bytes, or the negated errno. */
    int read(int descriptor, MemorySegment buffer) {
        return (int) raw(read, descriptor, buffer, buffer.byteSize());
    }

    /** Number of bytes, or the negated errno. */
    int write(int descriptor, MemorySegment bytes) {
        return (int) raw(write, descriptor, bytes, bytes.byteSize());
    }

    /** Waits until {@code descriptor} has one of {@code events} or {@code signal} is given; -1 waits without limit. */
    boolean await(int descriptor, short events, int signal, int timeoutMillis) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment fds = arena.allocate(16, 8);
            fds.set(JAVA_INT, 0, descriptor);
            fds.set(ValueLayout.JAVA_SHORT, 4, events);
            fds.set(JAVA_INT, 8, signal);
            fds.set(ValueLayout.JAVA_SHORT, 12, POLLIN);
            long ready = raw(poll, fds, 2L, timeoutMillis);
            if (ready < 0 && ready != -EINTR) {
                throw new IOException("poll failed, errno " + -ready);
            }
            return ready > 0;
        }
    }

    void close(int descriptor) {
        var ignored = raw(close, descriptor);
    }

    private static MethodHandle bind(String name, FunctionDescriptor descriptor, Linker.Option... more) {
        List<Linker.Option> options = new ArrayList<>(List.of(more));
        options.add(Linker.Option.captureCallState("errno"));
        return LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow(name), descriptor, options.toArray(Linker.Option[]::new));
    }

    private static long checked(String what, MethodHandle function, Object... arguments) throws IOException {
        long result = raw(function, arguments);
        if (result < 0) {
            throw new IOException(what + " failed, errno " + -result
                    + ". A pseudo-terminal needs a mounted /dev/pts and room in kernel.pty.max.");
        }
        return result;
    }

    private static long raw(MethodHandle function, Object... arguments) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(Linker.Option.captureStateLayout());
            List<Object> all = new ArrayList<>(arguments.length + 1);
            all.add(state);
            all.addAll(List.of(arguments));
            long result = ((Number) invoke(function, all)).longValue();
            return result < 0 ? -(int) ERRNO.get(state, 0L) : result;
        }
    }

    private static Object invoke(MethodHandle function, List<?> arguments) {
        try {
            Object result = function.invokeWithArguments(arguments);
            return result == null ? 0 : result;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("a native function threw", e);
        }
    }
}
