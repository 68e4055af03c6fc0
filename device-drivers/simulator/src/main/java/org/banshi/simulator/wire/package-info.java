/**
 * The simulators' side of a cable: bytes in, bytes out, pulled and plugged in again. A {@link
 * org.banshi.simulator.wire.Wire} is a pseudo-terminal, a TCP port or a piece of memory; a double does not know which.
 * Bytes move at the pace of a baud rate where one is set, timed by a scheduler so that waiting costs no processor.
 */
@NullMarked
package org.banshi.simulator.wire;

import org.jspecify.annotations.NullMarked;
