/**
 * From the picture of a scan to a page: find the sheet ({@link org.banshi.device.sane.picture.Sheet}), put it straight
 * and cut it out, write its purpose across it, make it a small enough JPEG. Pure functions over plain byte rasters; no
 * I/O, no files. What is not sure stays in the picture.
 */
@NullMarked
package org.banshi.device.sane.picture;

import org.jspecify.annotations.NullMarked;
