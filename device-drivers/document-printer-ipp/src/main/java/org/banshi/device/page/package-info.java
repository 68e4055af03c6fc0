/**
 * A4 pages as PDF: structure in ({@link org.banshi.device.page.PageDocument}), bytes out ({@link
 * org.banshi.device.page.PageWriter}), set as an official Chinese document is. Fonts are embedded as subsets and picked
 * per character, so that rare characters of names come out too.
 */
@NullMarked
package org.banshi.device.page;

import org.jspecify.annotations.NullMarked;
