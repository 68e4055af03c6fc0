package org.banshi.simulator.wire;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * A cable as the simulated device sees it. All methods are safe from any thread.
 *
 * <p>The receiver is called by one thread of the wire at a time, in the order of the bytes; while it blocks, the wire
 * reads no further, which the other side sees as flow control. Bytes that are sent while nobody is connected are lost,
 * as on a real line.
 */
public interface Wire extends AutoCloseable {

    /** What the driver opens: a path, or {@code host:port}. */
    String address();

    /** Begins to listen. Called once. */
    void start(Consumer<byte[]> receiver);

    /** Queues bytes, sent at the line's speed after those queued before. Returns at once. */
    default void send(byte[] bytes) {
        sendAfter(Duration.ZERO, bytes);
    }

    /** Queues bytes when {@code delay} is over: a device that thinks before it answers. */
    void sendAfter(Duration delay, byte[] bytes);

    /** The speed from now on. */
    void speed(LineSpeed speed);

    /** The speed to which the host has set its side of the line, if the line has one and it is a usual one. */
    default OptionalInt hostBaud() {
        return OptionalInt.empty();
    }

    /** Pulls the cable: the port vanishes, queued bytes are lost. Does nothing when it is out already. */
    void unplug();

    /** Plugs the cable in again at the same address. Does nothing when it is in already. */
    void replug();

    boolean plugged();

    /** Frees the port and every thread. */
    @Override
    void close();
}
