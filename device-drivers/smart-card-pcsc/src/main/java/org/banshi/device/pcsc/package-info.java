/** Chip cards through PC/SC: reader and card events, social-security cards, passports and travel permits. */
@NullMarked
package org.banshi.device.pcsc;

import org.jspecify.annotations.NullMarked;
