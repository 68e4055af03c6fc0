/**
 * An example of a driver: a code source that sends each code as one line of text, over a serial line or TCP. Written to
 * be read; see docs/drivers.md.
 */
@NullMarked
package org.example.lines;

import org.jspecify.annotations.NullMarked;
