/**
 * A whole terminal as it stands in a branch, made of real processes: backend, devices' doubles and kiosk, with a
 * finger on the X server and an eye on the screen. What demo, benchmarks and whole-terminal tests are built from.
 */
@NullMarked
package org.banshi.packaging.terminal;

import org.jspecify.annotations.NullMarked;
