package org.banshi.device.transport;

import org.banshi.device.DeviceError;

/**
 * The way of a device's jobs to its owner thread, in their order. Each job that was put in is either added to the
 * session or refused, exactly once; none is lost while the device is being closed. Thread-safe.
 *
 * @param <J> what is asked for
 */
public final class JobQueue<J> {

    private final DeviceWorker worker;
    private final JobSession<J> session;
    private final DeviceError closedError;
    private final Object gate = new Object();
    private boolean closed;

    /** @param closedError what is told to a job that comes too late */
    public JobQueue(DeviceWorker worker, JobSession<J> session, DeviceError closedError) {
        this.worker = worker;
        this.session = session;
        this.closedError = closedError;
    }

    /** Hands a job over; after {@link #close} it is refused, on the calling thread. */
    public void put(J job) {
        synchronized (gate) {
            if (!closed) {
                worker.post(new Handing(job));
                return;
            }
        }
        session.refuse(job, closedError);
    }

    /** Lets the session abandon its jobs, behind all that were put in before, and closes the worker. */
    public void close() {
        synchronized (gate) {
            if (closed) {
                return;
            }
            closed = true;
            worker.execute(session::abandon);
        }
        worker.close();
    }

    private final class Handing implements PortCommand {
        private final J job;

        Handing(J job) {
            this.job = job;
        }

        @Override
        public void run(BytePort port) {
            session.add(job);
        }

        @Override
        public void unavailable(DeviceError error) {
            session.refuse(job, error);
        }
    }
}
