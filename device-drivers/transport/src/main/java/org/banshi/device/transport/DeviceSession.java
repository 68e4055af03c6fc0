package org.banshi.device.transport;

import java.io.IOException;
import java.time.Duration;
import org.banshi.device.DeviceError;

/**
 * What a driver does with its port. All methods are called on the device's one owner thread, so a session needs no
 * locks for its own state. An {@link IOException} from any of them means that the port is gone; the worker then closes
 * it, tells {@link #unavailable}, waits and opens anew.
 */
public interface DeviceSession {

    /** The port has just been opened, for the first time or again; nothing of an earlier connection holds any more. */
    default void opened(BytePort port) throws IOException {}

    /**
     * One round of the driver's work: ask, listen, publish. Commands run between the rounds, so a round should not
     * last longer than about 200 ms while nothing is under way.
     *
     * @return how long the thread may rest before the next round; a posted command or a wake-up ends the rest. Nobody
     *     reads the port meanwhile.
     */
    Duration round(BytePort port) throws IOException;

    /**
     * The port could not be opened, or was lost. The worker has published NO_DEVICE with this error already. Called
     * again for each attempt that fails.
     */
    default void unavailable(DeviceError error) {}
}
