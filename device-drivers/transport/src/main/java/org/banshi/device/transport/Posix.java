package org.banshi.device.transport;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * The few calls of the C library that Java has no equivalent for: opening without blocking, an advisory lock that
 * holds against root too, and waiting for a device node without spending CPU. Constants are those of Linux (identical
 * on x86-64 and arm64, asm-generic/fcntl.h and errno-base.h).
 */
final class Posix {

    static final int O_WRONLY = 1;
    static final int O_RDWR = 2;
    static final int O_NOCTTY = 0x100;
    static final int O_APPEND = 0x400;
    static final int O_NONBLOCK = 0x800;
    static final int O_CLOEXEC = 0x80000;

    static final short POLLIN = 0x001;
    static final short POLLOUT = 0x004;
    static final short POLLERR = 0x008;
    static final short POLLHUP = 0x010;
    static final short POLLNVAL = 0x020;

    static final int EPERM = 1;
    static final int ENOENT = 2;
    static final int EINTR = 4;
    static final int EIO = 5;
    static final int ENXIO = 6;
    static final int EAGAIN = 11;
    static final int EACCES = 13;
    static final int EBUSY = 16;
    static final int ENODEV = 19;
    static final int ENOTDIR = 20;
    static final int EISDIR = 21;

    private static final int LOCK_EXCLUSIVE_OR_FAIL = 2 | 4;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final Linker.Option ERRNO = Linker.Option.captureCallState("errno");
    private static final StructLayout CALL_STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO_VALUE = CALL_STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT;

    private static final MethodHandle OPEN =
            handle("open", FunctionDescriptor.of(INT, ValueLayout.ADDRESS, INT), Linker.Option.firstVariadicArg(2));
    private static final MethodHandle CLOSE = handle("close", FunctionDescriptor.of(INT, INT));
    private static final MethodHandle FLOCK = handle("flock", FunctionDescriptor.of(INT, INT, INT));
    private static final MethodHandle READ =
            handle("read", FunctionDescriptor.of(LONG, INT, ValueLayout.ADDRESS, LONG));
    private static final MethodHandle WRITE =
            handle("write", FunctionDescriptor.of(LONG, INT, ValueLayout.ADDRESS, LONG));
    private static final MethodHandle POLL = handle("poll", FunctionDescriptor.of(INT, ValueLayout.ADDRESS, LONG, INT));

    private Posix() {}

    /** A call that failed, with the system's number for the reason. */
    static final class CallFailed extends IOException {
        private static final long serialVersionUID = 1L;
        private final int errno;

        CallFailed(String call, int errno) {
            super(call + " failed with errno " + errno);
            this.errno = errno;
        }

        int errno() {
            return errno;
        }
    }

    static int open(String path, int flags) throws CallFailed {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CALL_STATE);
            int descriptor = (int) OPEN.invokeExact(state, arena.allocateFrom(path), flags);
            if (descriptor < 0) {
                throw new CallFailed("open", errno(state));
            }
            return descriptor;
        } catch (Throwable failure) {
            throw passOn(failure);
        }
    }

    static void close(int descriptor) {
        try (Arena arena = Arena.ofConfined()) {
            // A failing close leaves nothing to be done: the descriptor is gone either way (close(2), Linux).
            int ignored = (int) CLOSE.invokeExact(arena.allocate(CALL_STATE), descriptor);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    /** Takes the advisory lock of the file; false when somebody else has it. */
    static boolean lock(int descriptor) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) FLOCK.invokeExact(arena.allocate(CALL_STATE), descriptor, LOCK_EXCLUSIVE_OR_FAIL) == 0;
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    /** Reads what is there; -1 when nothing is there yet, 0 at the end of the stream. */
    static int read(int descriptor, byte[] buffer) throws CallFailed {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CALL_STATE);
            MemorySegment bytes = arena.allocate(Math.max(1, buffer.length));
            long count = (long) READ.invokeExact(state, descriptor, bytes, (long) buffer.length);
            if (count < 0) {
                return again("read", errno(state));
            }
            MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, 0, buffer, 0, (int) count);
            return (int) count;
        } catch (Throwable failure) {
            throw passOn(failure);
        }
    }

    /** Writes what fits; -1 when nothing fits now. */
    static int write(int descriptor, byte[] bytes, int offset, int length) throws CallFailed {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CALL_STATE);
            MemorySegment segment = arena.allocate(Math.max(1, length));
            MemorySegment.copy(bytes, offset, segment, ValueLayout.JAVA_BYTE, 0, length);
            long count = (long) WRITE.invokeExact(state, descriptor, segment, (long) length);
            return count < 0 ? again("write", errno(state)) : (int) count;
        } catch (Throwable failure) {
            throw passOn(failure);
        }
    }

    /** Waits for an event on the descriptor; returns the events that are there, 0 when the time is over. */
    static short poll(int descriptor, short events, int milliseconds) throws CallFailed {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CALL_STATE);
            MemorySegment entry = arena.allocate(8, 4);
            entry.set(INT, 0, descriptor);
            entry.set(SHORT, 4, events);
            int count = (int) POLL.invokeExact(state, entry, 1L, milliseconds);
            if (count < 0) {
                again("poll", errno(state));
                return 0;
            }
            return count == 0 ? 0 : entry.get(SHORT, 6);
        } catch (Throwable failure) {
            throw passOn(failure);
        }
    }

    private static int again(String call, int errno) throws CallFailed {
        if (errno == EAGAIN || errno == EINTR) {
            return -1;
        }
        throw new CallFailed(call, errno);
    }

    private static int errno(MemorySegment state) {
        return (int) ERRNO_VALUE.get(state, 0L);
    }

    private static CallFailed passOn(Throwable failure) {
        if (failure instanceof CallFailed known) {
            return known;
        }
        throw new AssertionError(failure);
    }

    private static MethodHandle handle(String name, FunctionDescriptor descriptor, Linker.Option... more) {
        Linker.Option[] options = new Linker.Option[more.length + 1];
        options[0] = ERRNO;
        System.arraycopy(more, 0, options, 1, more.length);
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), descriptor, options);
    }
}
