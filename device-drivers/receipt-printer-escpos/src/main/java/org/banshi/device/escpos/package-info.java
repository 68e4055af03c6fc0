/**
 * Receipt printers that speak ESC/POS, over TCP, serial and device file. {@link
 * org.banshi.device.escpos.EscPosEncoder} turns a slip into commands and {@link
 * org.banshi.device.escpos.EscPosStatusDecoder} the printer's bytes into facts; both are pure. {@link
 * org.banshi.device.escpos.EscPosDriver} opens a printer that keeps watch on the facts, prints one job after another
 * and says "printed" only when the printer has answered the questions within and at the end of the job (GS r 1) and
 * then, if it knows GS I, given its names as a mark that noise cannot imitate. A job that broke off is printed anew when
 * its cause is mended (decision 12).
 */
@NullMarked
package org.banshi.device.escpos;

import org.jspecify.annotations.NullMarked;
