package org.banshi.device.conformance;

import org.banshi.device.PaperScanRequest;
import org.banshi.device.PaperScanner;

/** A paper scanner with a sheet in it. */
public interface PaperScannerUnderTest extends DeviceUnderTest<PaperScanner> {

    /** What to ask for. */
    default PaperScanRequest request() {
        return PaperScanRequest.MATERIAL;
    }
}
