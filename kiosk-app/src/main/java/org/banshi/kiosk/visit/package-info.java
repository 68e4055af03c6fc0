/**
 * The pure core: everything that can happen to a resident is {@code next(visit, event)}. No I/O, no clock, no screen,
 * no Spring. {@code station} carries out the effects and posts events; {@code screen} draws a stage and posts events;
 * neither decides anything.
 */
@NullMarked
package org.banshi.kiosk.visit;

import org.jspecify.annotations.NullMarked;
