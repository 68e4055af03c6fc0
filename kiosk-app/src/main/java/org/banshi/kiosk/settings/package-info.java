/** What an engineer sets for one terminal, {@code /etc/banshi/kiosk.yaml} over defaults, checked at the start. */
@NullMarked
package org.banshi.kiosk.settings;

import org.jspecify.annotations.NullMarked;
