/** What went wrong, as the contract says it and as the log may say it: never with personal data. */
@NullMarked
package org.banshi.backend.problems;

import org.jspecify.annotations.NullMarked;
