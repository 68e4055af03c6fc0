/**
 * What carries the bytes: serial lines (jSSC), TCP and device files behind one seam,
 * {@link org.banshi.device.transport.BytePort}, and the one owner thread that each device has. Knows no protocol.
 */
@NullMarked
package org.banshi.device.transport;

import org.jspecify.annotations.NullMarked;
