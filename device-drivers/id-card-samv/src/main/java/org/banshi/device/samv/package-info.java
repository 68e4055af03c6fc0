/**
 * Readers of PRC resident identity cards with a SAM_V module (GA 467) on a serial line or TCP: frames, the module's
 * commands, the card's text record (GA/T 490), and the driver that finds, reads and misses cards. The frame decoder
 * and the record decoder are pure; everything else runs on the device's owner thread.
 */
@NullMarked
package org.banshi.device.samv;

import org.jspecify.annotations.NullMarked;
