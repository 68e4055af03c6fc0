/**
 * What the resident takes away: the content of a receipt, the slip for the roll and the A5 page that carry it, the
 * number that the terminal gives and the code to follow an application up. Pure, apart from reading fonts for the page.
 */
@NullMarked
package org.banshi.kiosk.receipt;

import org.jspecify.annotations.NullMarked;
