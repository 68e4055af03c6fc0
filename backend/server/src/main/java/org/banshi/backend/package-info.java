/** The reference backend: stands in for a province's platform behind the contract. A modular monolith, one package for each feature; what a feature gives to others is public, the rest is its own. */
@NullMarked
package org.banshi.backend;

import org.jspecify.annotations.NullMarked;
