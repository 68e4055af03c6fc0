/** What becomes of an application: checked with the rules of its item, numbered, with a deadline and a history. */
@NullMarked
package org.banshi.backend.cases;

import org.jspecify.annotations.NullMarked;
