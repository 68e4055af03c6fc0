/** A4 pages: made as PDF, printed by IPP, followed until the printer says how the job ended. */
@NullMarked
package org.banshi.device.ipp;

import org.jspecify.annotations.NullMarked;
