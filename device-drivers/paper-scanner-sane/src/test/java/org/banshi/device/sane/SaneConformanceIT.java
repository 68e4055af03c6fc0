package org.banshi.device.sane;

import org.banshi.device.conformance.PaperScannerConformance;
import org.banshi.device.conformance.PaperScannerUnderTest;

/** The conformance kit, with the real scanimage and SANE's backend for tests. */
class SaneConformanceIT extends PaperScannerConformance {
    @Override
    protected PaperScannerUnderTest plugIn() throws Exception {
        return new TestBackendScanner();
    }
}
