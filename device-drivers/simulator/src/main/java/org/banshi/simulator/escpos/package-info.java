/**
 * A double of an 80 mm receipt printer: understands the ESC/POS subset that receipts need, reports its state as real
 * printers do, runs at a paper's speed, breaks on demand, and draws what would come out of the slot. Bytes go through
 * three steps: {@code EscPosParser} (bytes to commands), {@code PrintHead} (commands to marks on a {@code PaperRoll}) and
 * {@code PrinterMechanism} (time, buffer and faults).
 */
@NullMarked
package org.banshi.simulator.escpos;

import org.jspecify.annotations.NullMarked;
