/**
 * A double of a code scanner on a serial line: triggered by the commands of its make, sends codes as bare bytes with or
 * without prefix and suffix, and misbehaves as scanners and their users do: over-long codes, noise, slow pieces.
 */
@NullMarked
package org.banshi.simulator.scanner;

import org.jspecify.annotations.NullMarked;
