/**
 * Tells a test which controls are on the screen and where, so that it can touch them with real events of the X
 * server. Off unless a socket is named at the start; says ids and places, never texts.
 */
@NullMarked
package org.banshi.kiosk.probe;

import org.jspecify.annotations.NullMarked;
