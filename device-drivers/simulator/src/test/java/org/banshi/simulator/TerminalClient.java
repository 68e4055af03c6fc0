package org.banshi.simulator;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.HexFormat;

/** A host program on a simulated serial line, with nothing but file streams. */
public final class TerminalClient implements AutoCloseable {

    private final FileOutputStream out;
    private final FileInputStream in;

    public TerminalClient(String path) throws IOException {
        out = new FileOutputStream(path);
        in = new FileInputStream(path);
    }

    public void send(String hex) throws IOException {
        out.write(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    public byte[] receive(int count) throws IOException {
        return in.readNBytes(count);
    }

    public String receiveHex(int count) throws IOException {
        return HexFormat.of().withUpperCase().formatHex(receive(count));
    }

    @Override
    public void close() throws IOException {
        out.close();
        in.close();
    }
}
