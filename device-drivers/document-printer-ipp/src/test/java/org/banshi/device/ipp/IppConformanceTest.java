package org.banshi.device.ipp;

import org.banshi.device.conformance.DocumentPrinterConformance;
import org.banshi.device.conformance.DocumentPrinterUnderTest;
import org.banshi.simulator.ipp.IppPrinterSimulator;

/** The conformance kit, with a simulated page printer on a TCP port. */
class IppConformanceTest extends DocumentPrinterConformance {
    @Override
    protected DocumentPrinterUnderTest plugIn() {
        return new SimulatedPagePrinter(IppPrinterSimulator.onTcp(0));
    }
}
