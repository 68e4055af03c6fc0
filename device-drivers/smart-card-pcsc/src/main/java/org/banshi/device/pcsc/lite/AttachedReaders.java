package org.banshi.device.pcsc.lite;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which readers there are, and what becomes of them. */
public interface AttachedReaders {

    /** The readers that are attached now, in the service's order; possibly none. */
    List<String> readers() throws PcscException;

    /**
     * Waits until something differs from what is known, without using the processor.
     *
     * @param known what is known so far, of the readers in question and of {@link ReaderState#NEW_READERS}
     * @param timeout zero looks without waiting; more than 49 days waits for ever
     * @return what is so now, in the same order; empty when the time was over or somebody called {@link PcscContext#cancel}
     */
    Optional<List<ReaderState>> awaitChange(List<ReaderState> known, Duration timeout) throws PcscException;
}
