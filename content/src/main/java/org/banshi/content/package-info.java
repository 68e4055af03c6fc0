/**
 * What is offered: the catalogue of items with their guides and forms, the site, and the words. Read from YAML that
 * an office can edit; a catalogue in memory is complete, consistent and immutable. Knows neither screen nor server.
 */
@NullMarked
package org.banshi.content;

import org.jspecify.annotations.NullMarked;
