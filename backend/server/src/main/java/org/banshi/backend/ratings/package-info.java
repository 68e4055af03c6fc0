/** 好差评, kept without a name and apart from the cases. */
@NullMarked
package org.banshi.backend.ratings;

import org.jspecify.annotations.NullMarked;
