package org.banshi.device.escpos;

import org.banshi.device.conformance.ReceiptPrinterConformance;
import org.banshi.device.conformance.ReceiptPrinterUnderTest;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.wire.LineSpeed;

/** The conformance kit, with a simulated printer on a pseudo-terminal. */
class SerialPrinterConformanceTest extends ReceiptPrinterConformance {
    @Override
    protected ReceiptPrinterUnderTest plugIn() {
        EscPosPrinterSimulator simulator = EscPosPrinterSimulator.onPty(LineSpeed.UNLIMITED);
        return new SimulatedPrinter(simulator, "serial:" + simulator.address());
    }
}
