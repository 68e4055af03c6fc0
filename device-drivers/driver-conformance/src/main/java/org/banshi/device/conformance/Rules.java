package org.banshi.device.conformance;

import org.banshi.device.Device;

/**
 * What the tests of all rules stand on.
 *
 * @param <D> the device class
 * @param <U> what the vendor hands in
 */
interface Rules<D extends Device, U extends DeviceUnderTest<D>> {

    Stand<D, U> stand();

    /** Has the device do once what it is for, and fails where it does not. */
    void work(D device, U fixture) throws Exception;
}
