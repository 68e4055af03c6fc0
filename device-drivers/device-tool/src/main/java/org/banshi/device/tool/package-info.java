/**
 * {@code banshi device}: tries a device without the terminal, for the engineer who installs one. One command a class;
 * results as text or JSON, each failure as one sentence with its own exit code, personal data masked.
 */
@NullMarked
package org.banshi.device.tool;

import org.jspecify.annotations.NullMarked;
