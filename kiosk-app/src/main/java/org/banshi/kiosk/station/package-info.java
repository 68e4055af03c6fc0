/**
 * The thin shell round the pure core: one thread takes events, asks the core, shows the visit and carries out the
 * effects with clocks, devices, outbox and network. Decides nothing.
 */
@NullMarked
package org.banshi.kiosk.station;

import org.jspecify.annotations.NullMarked;
