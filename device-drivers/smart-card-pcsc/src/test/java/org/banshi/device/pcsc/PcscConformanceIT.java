package org.banshi.device.pcsc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.banshi.device.conformance.SmartCardReaderConformance;
import org.banshi.device.conformance.SmartCardReaderUnderTest;
import org.banshi.simulator.smartcard.PrivatePcscd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The kit's rules on our driver, over a real pcscd with two slots. */
class PcscConformanceIT extends SmartCardReaderConformance {

    private static PrivatePcscd service;

    private final Deque<Integer> slots = new ArrayDeque<>(List.of(0, 1));

    @BeforeAll
    static void start() {
        service = new PrivatePcscd();
    }

    @AfterAll
    static void end() {
        service.close();
    }

    @Override
    protected SmartCardReaderUnderTest plugIn() {
        int slot = slots.pop();
        return new VirtualSlotReader(service, slot, () -> slots.push(slot));
    }
}
