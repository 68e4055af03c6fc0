/** Takes submissions in: opens, checks, records and acknowledges them, each exactly once. */
@NullMarked
package org.banshi.backend.intake;

import org.jspecify.annotations.NullMarked;
