package org.banshi.simulator.escpos;

/** Where the parser gets its bytes from. */
interface ByteSource {

    /**
     * The next byte, 0 to 255; waits for it.
     *
     * @throws BufferLostException when what was received is gone: power off, clear command, shut down
     */
    int next() throws BufferLostException;
}
