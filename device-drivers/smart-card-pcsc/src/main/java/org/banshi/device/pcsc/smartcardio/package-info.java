/**
 * Java's own card API ({@code javax.smartcardio}) on top of {@code lite}, for scuba, JMRTD and whoever else speaks it. Unlike
 * the provider that comes with Java it works again after the PC/SC service was restarted: each connection and each wait has
 * a context of its own.
 */
@NullMarked
package org.banshi.device.pcsc.smartcardio;

import org.jspecify.annotations.NullMarked;
