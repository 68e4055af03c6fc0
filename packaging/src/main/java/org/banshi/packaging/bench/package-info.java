/**
 * What we promise, measured: each figure beside a floor of the same run, or against a bound that the issue tracker
 * names. Never part of the tests.
 */
@NullMarked
package org.banshi.packaging.bench;

import org.jspecify.annotations.NullMarked;
