package org.banshi.device;

import java.util.function.Consumer;

/** Reads QR and bar codes that are held before it. */
public non-sealed interface CodeScanner extends Device {

    /**
     * Claims the scanner, lights it where its protocol has a trigger, and reports codes until the claim is closed.
     *
     * @param listener called on the device's thread
     * @throws DeviceClaimedException when it is claimed already
     */
    Subscription watch(Consumer<ScanEvent> listener);
}
