package org.banshi.simulator.escpos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.util.HexFormat;

/** A host on the printer's TCP port that writes what it is told and reads answers. */
final class HostConnection implements AutoCloseable {

    static final Charset GB18030 = Charset.forName("GB18030");

    /** Longer than any stall of the machine. */
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    HostConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** Each part is bytes in hexadecimal, or text after an apostrophe. */
    void send(String... parts) throws IOException {
        socket.getOutputStream().write(bytes(parts));
    }

    void sendRaw(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    static byte[] bytes(String... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : parts) {
            all.writeBytes(
                    part.startsWith("'")
                            ? part.substring(1).getBytes(GB18030)
                            : HexFormat.of().parseHex(part.replace(" ", "")));
        }
        return all.toByteArray();
    }

    String receive(int count) throws IOException {
        return HexFormat.of().withUpperCase().formatHex(socket.getInputStream().readNBytes(count));
    }

    boolean silentFor(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException e) {
            return true;
        } finally {
            socket.setSoTimeout(PATIENCE_MILLIS);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
