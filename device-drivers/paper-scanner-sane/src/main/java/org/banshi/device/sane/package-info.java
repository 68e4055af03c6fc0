/**
 * Paper scanners and document cameras through SANE. The manufacturer's native driver runs in a process of its own,
 * {@code scanimage}, started for each scan ({@link org.banshi.device.sane.SaneDriver}); what comes is read strictly and
 * within limits. The picture is then put straight, cut and made a JPEG in {@link org.banshi.device.sane.picture}.
 */
@NullMarked
package org.banshi.device.sane;

import org.jspecify.annotations.NullMarked;
