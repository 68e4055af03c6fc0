/**
 * Chip cards that are programs: what they answer to each APDU, and how they sit in a slot of vsmartcard's virtual reader
 * ("vpcd"), so that a real pcscd hands them to whoever asks.
 */
@NullMarked
package org.banshi.simulator.smartcard;

import org.jspecify.annotations.NullMarked;
