package org.banshi.kiosk.outbox;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Where the backend is and how long to wait for it.
 *
 * @param base for example {@code https://terminal-api.example.gov.cn/}; {@code /v1/…} is put after it
 * @param tls trust and the terminal's certificate; empty: what the JDK trusts, no certificate
 * @param connectTimeout for TCP and TLS
 * @param requestTimeout for a whole exchange, to the last byte of the answer
 */
public record BackendAddress(URI base, Optional<SSLContext> tls, Duration connectTimeout, Duration requestTimeout) {
    /** A village point's mobile link needs up to three; who waits longer than five thinks the screen hangs. */
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** A sealed application is a few KiB: over 2G some seconds. */
    private static final Duration REQUEST = Duration.ofSeconds(15);

    public BackendAddress {
        var scheme = base.getScheme();
        if (!("http".equals(scheme) || "https".equals(scheme)) || base.getHost() == null) {
            throw new IllegalArgumentException(
                    "The backend's address must be like https://host/ or http://127.0.0.1:8080/, not: " + base);
        }
        var text = base.toString();
        base = text.endsWith("/") ? base : URI.create(text + "/");
    }

    public static BackendAddress of(URI base, Optional<SSLContext> tls) {
        return new BackendAddress(base, tls, CONNECT, REQUEST);
    }
}
