/** Answers how far a case is: for terminals as JSON, for people as a page. */
@NullMarked
package org.banshi.backend.followup;

import org.jspecify.annotations.NullMarked;
