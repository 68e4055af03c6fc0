/**
 * A page printer that speaks IPP over HTTP, as one that stands on a network does: jobs, their states, state reasons, and
 * everything that can be wrong with an answer. Written from RFC 8010 and RFC 8011 for the other end.
 */
@NullMarked
package org.banshi.simulator.ipp;

import org.jspecify.annotations.NullMarked;
