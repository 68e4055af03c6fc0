/** Which terminals may hand in anything. */
@NullMarked
package org.banshi.backend.terminals;

import org.jspecify.annotations.NullMarked;
