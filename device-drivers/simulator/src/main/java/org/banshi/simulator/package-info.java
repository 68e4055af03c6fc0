/**
 * Doubles of the terminal's devices that speak bytes over real ports, as programs and as a library.
 *
 * <p>In a test: {@code SamvReaderSimulator.onPty()}, {@code EscPosPrinterSimulator.onTcp(0)}, {@code
 * ScannerSimulator.onPty()}; open what {@code address()} says, drive the double by its methods, close it. For a whole
 * bench: {@link org.banshi.simulator.SimulatorBench}, whose {@link org.banshi.simulator.SimulatorConsole} understands
 * the same lines as the program {@link org.banshi.simulator.Simulate} does on its standard input.
 */
@NullMarked
package org.banshi.simulator;

import org.jspecify.annotations.NullMarked;
