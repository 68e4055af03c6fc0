package org.banshi.device.transport;

import org.banshi.device.DeviceError;

/**
 * A session that is handed jobs one by one, such as slips to print. All methods are called on the device's owner
 * thread, {@link #refuse} also on others.
 *
 * @param <J> what is asked for
 */
public interface JobSession<J> extends DeviceSession {

    /** One more job. It is begun in one of the next rounds; its end is told by the job itself. */
    void add(J job);

    /** The job was not begun and will not be: it is to be told this end, unless it was taken back before. */
    void refuse(J job, DeviceError error);

    /**
     * The device is being closed: whatever waits or is under way is to be told so. {@link JobQueue} adds nothing
     * afterwards; what comes later is refused.
     */
    void abandon();
}
