package org.banshi.device.ipp;

import org.banshi.device.DeviceError;

/** What a look at a job showed. */
sealed interface Sight {

    record Seen(JobReport report) implements Sight {}

    /** The printer answers, and does not know the job. */
    record Forgotten() implements Sight {}

    record Gone(DeviceError error) implements Sight {}
}
