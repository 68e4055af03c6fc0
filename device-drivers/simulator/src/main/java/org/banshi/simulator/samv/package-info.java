/**
 * A double of an ID-card reader with a SAM_V module: answers the frames of the module's serial protocol byte by byte,
 * holds fictional cards, and has every fault that the protocol can express. Written from the protocol's published
 * facts, not from our driver, so that both cannot share a misunderstanding.
 */
@NullMarked
package org.banshi.simulator.samv;

import org.jspecify.annotations.NullMarked;
