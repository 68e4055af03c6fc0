package org.banshi.device.transport;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;

/**
 * Finds out what carries the bytes: {@code serial:/dev/ttyUSB0?baud=115200&parity=none&data=8&stop=1&flow=none},
 * {@code tcp://host:port} or {@code file:/dev/usb/lp0}.
 */
public final class PortConnectors {

    /** Options that the transport itself reads; a driver allows these and its own. */
    public static final Set<String> OPTIONS = SerialSettings.OPTIONS;

    private PortConnectors() {}

    /**
     * The connector for a device's connection; does no I/O.
     *
     * @throws DeviceUriException when the connection or an option cannot be understood
     */
    public static PortConnector of(DeviceUri uri) throws DeviceUriException {
        String connection = uri.connection();
        if (connection.startsWith("serial:")) {
            return new SerialConnector(path(uri, connection.substring("serial:".length())), SerialSettings.of(uri));
        }
        if (connection.startsWith("file:")) {
            return new FileConnector(path(uri, connection.substring("file:".length())));
        }
        if (connection.startsWith("tcp:")) {
            return tcp(uri);
        }
        throw new DeviceUriException("“" + uri + "” has the unknown connection “" + connection
                + "”; write serial:/dev/…, tcp://host:port or file:/dev/….");
    }

    private static Path path(DeviceUri uri, String text) throws DeviceUriException {
        try {
            Path path = Path.of(text);
            if (path.isAbsolute()) {
                return path;
            }
        } catch (InvalidPathException impossible) {
            // the sentence below fits
        }
        throw new DeviceUriException(
                "“" + uri + "” needs an absolute path such as serial:/dev/ttyUSB0, not “" + text + "”.");
    }

    private static PortConnector tcp(DeviceUri uri) throws DeviceUriException {
        try {
            URI address = new URI(uri.connection());
            String host = address.getHost();
            if (host != null && address.getPort() > 0 && address.getPort() <= 65535) {
                return new TcpConnector(host.replaceAll("^\\[|]$", ""), address.getPort());
            }
        } catch (URISyntaxException noAddress) {
            // the sentence below fits
        }
        throw new DeviceUriException("“" + uri + "” needs host and port, for example tcp://192.168.1.50:9100.");
    }
}
