package org.banshi.device.samv;

import org.banshi.device.conformance.IdCardReaderConformance;
import org.banshi.device.conformance.IdCardReaderUnderTest;

/** The conformance kit, with a simulated module on a pseudo-terminal. */
class SamvConformanceTest extends IdCardReaderConformance {
    @Override
    protected IdCardReaderUnderTest plugIn() {
        return new SimulatedReader();
    }
}
