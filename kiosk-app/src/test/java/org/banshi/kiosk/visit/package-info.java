/** Tests of the pure core: one class per part of the journey, and random walks over all of it. */
@NullMarked
package org.banshi.kiosk.visit;

import org.jspecify.annotations.NullMarked;
