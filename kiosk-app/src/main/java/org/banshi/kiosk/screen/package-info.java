/**
 * Draws each stage of a visit and posts what was touched as events; decides nothing. {@code TerminalView} is the door;
 * every stage has a page of its own, and one frame puts title, body and actions at their fixed places.
 */
@NullMarked
package org.banshi.kiosk.screen;

import org.jspecify.annotations.NullMarked;
