/**
 * Receipt printers that speak ESC/POS, over TCP, serial and device file. {@link
 * org.banshi.device.escpos.EscPosEncoder} turns a slip into commands and {@link
 * org.banshi.device.escpos.EscPosStatusDecoder} the printer's bytes into facts; both are pure. {@link
 * org.banshi.device.escpos.EscPosDriver} opens a printer that keeps watch on the facts, prints one job after another
 * and says "printed" only when the printer has answered the question at the job's end (GS r 1).
 */
@NullMarked
package org.banshi.device.escpos;

import org.jspecify.annotations.NullMarked;
