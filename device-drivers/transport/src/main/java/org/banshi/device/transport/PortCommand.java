package org.banshi.device.transport;

import java.io.IOException;
import org.banshi.device.DeviceError;

/**
 * Something to be done once on a device's owner thread. Either {@link #run} ends normally, or {@link #unavailable} is
 * called exactly once (also after a {@code run} that ended with an exception); neither, if it was taken back before.
 */
public interface PortCommand {

    void run(BytePort port) throws IOException;

    /** It could not be done, or not to its end: no port, port lost meanwhile, device closed (CANCELLED). */
    void unavailable(DeviceError error);
}
