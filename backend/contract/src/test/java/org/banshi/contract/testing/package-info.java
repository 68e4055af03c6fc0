/** For the tests of both sides. */
@NullMarked
package org.banshi.contract.testing;

import org.jspecify.annotations.NullMarked;
