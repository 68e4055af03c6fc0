/**
 * The contract between a terminal and whatever platform a province runs: what is sent, how it is sealed, and what counts
 * as an acknowledgement. Both sides build on it and test against {@code openapi/banshi.yaml}; it knows neither Spring
 * nor the catalogue. Byte layouts are defined here and nowhere else.
 */
@NullMarked
package org.banshi.contract;

import org.jspecify.annotations.NullMarked;
