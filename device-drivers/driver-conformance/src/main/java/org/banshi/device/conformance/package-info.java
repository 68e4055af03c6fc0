/**
 * What any driver must do, as tests: one abstract class a device class. A vendor extends the one that fits, hands it
 * the device (or its double) as a {@link org.banshi.device.conformance.DeviceUnderTest}, and runs it with JUnit. The
 * kit knows {@code device-api} and nothing else.
 */
@NullMarked
package org.banshi.device.conformance;

import org.jspecify.annotations.NullMarked;
