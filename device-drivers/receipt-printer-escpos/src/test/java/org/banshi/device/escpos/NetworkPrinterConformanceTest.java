package org.banshi.device.escpos;

import org.banshi.device.conformance.ReceiptPrinterConformance;
import org.banshi.device.conformance.ReceiptPrinterUnderTest;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;

/** The conformance kit, with a simulated printer on a TCP port. */
class NetworkPrinterConformanceTest extends ReceiptPrinterConformance {
    @Override
    protected ReceiptPrinterUnderTest plugIn() {
        EscPosPrinterSimulator simulator = EscPosPrinterSimulator.onTcp(0);
        return new SimulatedPrinter(simulator, "tcp://" + simulator.address());
    }
}
