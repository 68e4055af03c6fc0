/**
 * QR and bar-code scanners on a serial line (also USB CDC): the triggers of several makes, and cutting the bare bytes
 * that scanners send into codes. What a code says is opaque, bounded and never logged.
 */
@NullMarked
package org.banshi.device.scanner;

import org.jspecify.annotations.NullMarked;
