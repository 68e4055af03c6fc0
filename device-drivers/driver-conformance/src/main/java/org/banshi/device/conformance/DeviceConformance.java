package org.banshi.device.conformance;

import org.banshi.device.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/**
 * What holds of every device, whatever it is. Not to be extended by a vendor; see the class for each device class.
 *
 * @param <D> the device class
 * @param <U> what the vendor hands in
 */
@Timeout(240)
public abstract class DeviceConformance<D extends Device, U extends DeviceUnderTest<D>>
        implements StatusRules<D, U>, CloseRules<D, U>, SupervisionRules<D, U>, HostilityRules<D, U> {

    private final Stand<D, U> stand = new Stand<>(this::plugIn);

    DeviceConformance() {}

    /** One more device, plugged in, with nothing on it; the kit closes it. Up to two at the same time. */
    protected abstract U plugIn() throws Exception;

    @Override
    public final Stand<D, U> stand() {
        return stand;
    }

    @AfterEach
    final void clearAway() throws Exception {
        stand.close();
    }
}
