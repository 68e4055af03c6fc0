/** The backend's own keys: made at the first start, published for terminals. */
@NullMarked
package org.banshi.backend.keys;

import org.jspecify.annotations.NullMarked;
