package org.banshi.device.transport;

import java.io.IOException;
import java.time.Duration;

/**
 * Bytes in, bytes out, close. Used by one thread, the device's owner; only {@link #close()} may come from another, and
 * ends a read or write that is under way with an {@link IOException}. Any {@code IOException} means that the port is
 * gone: close it and open a new one. No implementation may burn CPU while it waits.
 */
public interface BytePort extends AutoCloseable {

    /**
     * Waits for bytes and takes what is there.
     *
     * @param timeout how long to wait at the most for the first byte; zero looks without waiting
     * @return number of bytes put at the buffer's start; 0 when none came in time
     */
    int read(byte[] buffer, Duration timeout) throws IOException;

    /** Writes all bytes; bounded in time by the implementation's write time-out (an {@code IOException}). */
    void write(byte[] bytes) throws IOException;

    /** Notices that the other end is gone without taking bytes; for the times when nobody reads. Costs little. */
    default void check() throws IOException {}

    @Override
    void close();
}
