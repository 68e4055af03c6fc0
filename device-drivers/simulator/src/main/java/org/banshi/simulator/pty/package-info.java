/**
 * Real pseudo-terminals, made with libc through the foreign-function API: what a driver opens is a true tty node of
 * the kernel, and when the simulated cable is pulled the node vanishes as a USB adapter's does. Needs nothing but libc.
 */
@NullMarked
package org.banshi.simulator.pty;

import org.jspecify.annotations.NullMarked;
