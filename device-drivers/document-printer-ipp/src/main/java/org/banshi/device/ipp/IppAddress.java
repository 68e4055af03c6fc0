package org.banshi.device.ipp;

import java.net.URI;
import java.net.URISyntaxException;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;

/**
 * Where a printer is.
 *
 * @param printer as IPP names it: {@code ipp://host:port/path} (RFC 3510, ipps: RFC 7472)
 * @param http where its requests are posted
 */
record IppAddress(URI printer, URI http) {

    /** Both schemes' port. */
    private static final int PORT = 631;

    static IppAddress of(DeviceUri uri) throws DeviceUriException {
        String text = uri.driver() + ":" + uri.connection();
        try {
            URI parsed = new URI(text);
            String path = parsed.getRawPath();
            if (parsed.getHost() != null
                    && parsed.getUserInfo() == null
                    && parsed.getFragment() == null
                    && path != null
                    && path.length() > 1) {
                int port = parsed.getPort() < 0 ? PORT : parsed.getPort();
                String scheme = uri.driver().equals("ipps") ? "https" : "http";
                return new IppAddress(
                        new URI(uri.driver(), null, parsed.getHost(), port, path, null, null),
                        new URI(scheme, null, parsed.getHost(), port, path, null, null));
            }
        } catch (URISyntaxException notOne) {
            // falls through to the sentence below
        }
        throw new DeviceUriException(
                "“" + text + "” is no printer's address. Write for example"
                        + " ipp://localhost:631/printers/a4 (a queue of CUPS) or ipp://192.0.2.7/ipp/print (a printer itself).");
    }

    boolean encrypted() {
        return http.getScheme().equals("https");
    }

    /** For the sentences. */
    String name() {
        return printer.toString();
    }
}
