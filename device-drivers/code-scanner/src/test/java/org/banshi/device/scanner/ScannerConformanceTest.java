package org.banshi.device.scanner;

import org.banshi.device.conformance.CodeScannerConformance;
import org.banshi.device.conformance.CodeScannerUnderTest;

/** The conformance kit, with a scanner that is triggered and asked for signs of life. */
class ScannerConformanceTest extends CodeScannerConformance {
    @Override
    protected CodeScannerUnderTest plugIn() {
        return new SimulatedScanner();
    }
}
