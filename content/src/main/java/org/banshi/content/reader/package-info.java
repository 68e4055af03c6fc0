/**
 * Reads a catalogue from YAML. Files pass through in this order: bytes (limits), tree with line numbers, typed fields,
 * checks across fields. Findings are collected all the way, so that whoever edits the content sees all of them at once.
 */
@NullMarked
package org.banshi.content.reader;

import org.jspecify.annotations.NullMarked;
