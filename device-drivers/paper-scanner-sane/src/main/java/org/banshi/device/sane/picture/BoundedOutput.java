package org.banshi.device.sane.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes and then fails, so that an attempt that becomes too large ends early. */
final class BoundedOutput extends OutputStream {

    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean full;

    BoundedOutput(int most) {
        this.most = most;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        if (full || length > most - bytes.size()) {
            full = true;
            throw new Full();
        }
        bytes.write(source, offset, length);
    }

    boolean full() {
        return full;
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("it would become too large");
        }
    }
}
