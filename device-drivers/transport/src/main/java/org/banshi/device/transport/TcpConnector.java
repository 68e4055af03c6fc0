package org.banshi.device.transport;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import jdk.net.ExtendedSocketOptions;

/** A device on the network, in raw bytes over TCP (port 9100 for most receipt printers). */
record TcpConnector(String host, int port) implements PortConnector {

    private static final int CONNECT_MILLIS = 2000;

    /** A dead peer is noticed after 10 + 3 × 5 seconds of silence instead of the system's two hours. */
    private static final int KEEP_ALIVE_IDLE_SECONDS = 10;

    private static final int KEEP_ALIVE_INTERVAL_SECONDS = 5;
    private static final int KEEP_ALIVE_COUNT = 3;

    @Override
    public String portName() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    @Override
    public BytePort open() throws PortException {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw PortErrors.unknownHost(portName());
        }
        SocketChannel channel;
        try {
            channel = SocketChannel.open();
        } catch (IOException noSocket) {
            throw PortErrors.noAnswer(portName(), noSocket);
        }
        try {
            channel.socket().connect(address, CONNECT_MILLIS);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
            channel.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, KEEP_ALIVE_IDLE_SECONDS);
            channel.setOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, KEEP_ALIVE_INTERVAL_SECONDS);
            channel.setOption(ExtendedSocketOptions.TCP_KEEPCOUNT, KEEP_ALIVE_COUNT);
            return new TcpBytePort(portName(), channel);
        } catch (IOException failure) {
            TcpBytePort.closeQuietly(channel);
            throw failure instanceof ConnectException
                    ? PortErrors.refused(portName())
                    : PortErrors.noAnswer(portName(), failure);
        }
    }
}
