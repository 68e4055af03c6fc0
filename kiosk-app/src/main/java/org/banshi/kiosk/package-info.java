/**
 * The program of the terminal: JavaFX draws the first frame while Spring builds the rest beside it.
 */
@NullMarked
package org.banshi.kiosk;

import org.jspecify.annotations.NullMarked;
