package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.banshi.device.DeviceUri;
import org.banshi.simulator.ipp.IppPrinterSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Changing what is wrong with the double cuts no answer that is right. */
@Timeout(60)
class HealthyAnswersTest {

    @Test
    void anAnswerUnderWayIsNotCutOffWhenThePrinterIsMended() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (IppPrinterSimulator simulator = IppPrinterSimulator.onTcp(0)) {
            Thread mender = Thread.ofVirtual().start(() -> {
                while (!enough.get()) {
                    simulator.mend();
                    LockSupport.parkNanos(1_000);
                }
            });
            IppAddress address = IppAddress.of(DeviceUri.parse(simulator.address()));
            try (IppHttp http = new IppHttp(address, IppBench.QUICK.connectWithin(), Optional.empty())) {
                http.open();
                IppClient client = new IppClient(address, http, IppBench.QUICK);
                for (int request = 0; request < 1_000; request++) {
                    assertThat(client.validate("page", List.of()))
                            .as("request %d", request)
                            .isInstanceOf(IppAnswer.Reply.class);
                }
            } finally {
                enough.set(true);
                mender.join();
            }
        }
    }
}
