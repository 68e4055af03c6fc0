/**
 * What a device is: classes of device, status, errors, commands, naming and discovery. No I/O happens here and no
 * transport is known. A driver is a jar that implements {@link org.banshi.device.DeviceDriver} and is found with
 * {@link java.util.ServiceLoader}; a terminal's configuration names each device with a
 * {@link org.banshi.device.DeviceUri}. Status words follow XFS (CEN/XFS, XFS4IoT), and every fact may be unknown.
 */
@NullMarked
package org.banshi.device;

import org.jspecify.annotations.NullMarked;
