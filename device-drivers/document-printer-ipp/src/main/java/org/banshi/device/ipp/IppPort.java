package org.banshi.device.ipp;

import java.time.Duration;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.PortConnector;

/**
 * A printer's place at the device's worker. IPP is one exchange after another and no stream of bytes, so nobody reads
 * or writes here; what the worker needs of a port is its name, and its end.
 */
record IppPort(String portName, IppHttp http) implements PortConnector, BytePort {

    @Override
    public BytePort open() {
        http.open();
        return this;
    }

    @Override
    public int read(byte[] buffer, Duration timeout) {
        throw new UnsupportedOperationException("a page printer is asked, not read");
    }

    @Override
    public void write(byte[] bytes) {
        throw new UnsupportedOperationException("a page printer is asked, not written to");
    }

    @Override
    public void close() {
        http.close();
    }
}
