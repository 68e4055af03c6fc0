/**
 * The design system: sizes in millimetres, colours in one stylesheet, and every component drawn once. Knows JavaFX and
 * nothing of visits: components take words and actions, and tell what was touched.
 */
@NullMarked
package org.banshi.kiosk.ui;

import org.jspecify.annotations.NullMarked;
