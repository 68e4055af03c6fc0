/** Tests of what the resident takes away. */
@NullMarked
package org.banshi.kiosk.receipt;

import org.jspecify.annotations.NullMarked;
