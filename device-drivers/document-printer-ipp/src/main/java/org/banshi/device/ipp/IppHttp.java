package org.banshi.device.ipp;

import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.banshi.device.DeviceError;
import org.jspecify.annotations.Nullable;

/**
 * Carries IPP messages over HTTP/1.1 (RFC 8010 §4). Redirects are not followed and no proxy is asked: a printer is where
 * its URI says. Used by one thread; only {@link #close()} may come from another and ends an exchange under way.
 */
final class IppHttp implements AutoCloseable {

    /** The longest sensible reply, all attributes of a big printer, has some 100 kB. */
    static final int LONGEST_REPLY = 1 << 20;

    private static final String MEDIA_TYPE = "application/ipp";

    /** Service Unavailable, RFC 9110 §15.6.4: too busy; the other errors of servers and gateways do not say so. */
    private static final int TOO_BUSY = 503;

    private final IppAddress address;
    private final HttpErrors errors;
    private final Duration connectWithin;
    private final Optional<SSLContext> trust;
    private volatile @Nullable HttpClient http;

    IppHttp(IppAddress address, Duration connectWithin, Optional<SSLContext> trust) {
        this.address = address;
        this.errors = new HttpErrors(address.name());
        this.connectWithin = connectWithin;
        this.trust = trust;
    }

    /** To be called before the first exchange, and after a close. */
    void open() {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(connectWithin);
        trust.ifPresent(builder::sslContext);
        http = builder.build();
    }

    /** Sends a message with a document behind it, and waits for the whole answer. */
    IppAnswer exchange(IppMessage message, byte[] document, Duration within) {
        HttpClient open = http;
        if (open == null) {
            return new IppAnswer.NotDone(errors.lost());
        }
        HttpRequest request = HttpRequest.newBuilder(address.http())
                .header("Content-Type", MEDIA_TYPE)
                .header("Accept", MEDIA_TYPE)
                .timeout(within)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(IppEncoder.encode(message)), BodyPublishers.ofByteArray(document)))
                .build();
        CompletableFuture<HttpResponse<Optional<byte[]>>> answer =
                open.sendAsync(request, response -> new CappedBody(LONGEST_REPLY));
        try {
            // The request's own time-out ends with the header; a body that drips is bounded here.
            return understand(message, answer.get(within.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException failure) {
            return failed(failure.getCause() == null ? failure : failure.getCause());
        } catch (TimeoutException late) {
            answer.cancel(true);
            return new IppAnswer.Lost(errors.noAnswer());
        } catch (InterruptedException closing) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new IppAnswer.Lost(errors.lost());
        }
    }

    private IppAnswer understand(IppMessage request, HttpResponse<Optional<byte[]>> response) {
        int status = response.statusCode();
        if (status != 200) {
            if (status == TOO_BUSY) {
                return new IppAnswer.TurnedAway(errors.status(status));
            }
            // A server that failed may have done before what it was asked.
            return status >= 500
                    ? new IppAnswer.Lost(errors.status(status))
                    : new IppAnswer.NotDone(errors.status(status));
        }
        String type = response.headers().firstValue("Content-Type").orElse("no type");
        if (!type.split(";", 2)[0].strip().equalsIgnoreCase(MEDIA_TYPE)) {
            return new IppAnswer.Lost(errors.garbled("the answer is " + Foreign.quote(type)));
        }
        if (response.body().isEmpty()) {
            return new IppAnswer.Lost(errors.garbled("the answer is longer than " + LONGEST_REPLY + " bytes"));
        }
        return switch (IppDecoder.decode(response.body().get())) {
            case IppReading.Malformed malformed -> new IppAnswer.Lost(errors.garbled(malformed.why()));
            case IppReading.Complete complete ->
                complete.message().requestId() == request.requestId()
                        ? new IppAnswer.Reply(complete.message())
                        : new IppAnswer.Lost(errors.garbled("the answer belongs to another request"));
        };
    }

    private IppAnswer failed(Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException late -> new IppAnswer.NotDone(errors.noAnswer());
            case HttpTimeoutException late -> new IppAnswer.Lost(errors.noAnswer());
            case ConnectException refused ->
                new IppAnswer.NotDone(
                        inside(refused, UnresolvedAddressException.class).isPresent()
                                ? errors.unknownHost()
                                : errors.refused());
            case SSLHandshakeException distrust -> new IppAnswer.NotDone(errors.notTrusted(why(distrust)));
            case SSLPeerUnverifiedException distrust -> new IppAnswer.NotDone(errors.notTrusted(why(distrust)));
            default -> new IppAnswer.Lost(brokenOff(cause));
        };
    }

    /** What may come when the request is on its way, or there. */
    private DeviceError brokenOff(Throwable cause) {
        // The JDK's client mostly wraps what breaks the encryption while it waits for an answer.
        return inside(cause, SSLException.class)
                .map(broken -> errors.encryptionLost(why(broken)))
                .orElseGet(() -> inside(cause, ProtocolException.class).isPresent()
                        ? errors.garbled("nor HTTP")
                        : errors.lost());
    }

    private static String why(SSLException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static <T extends Throwable> Optional<T> inside(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        HttpClient open = http;
        http = null;
        if (open != null) {
            open.shutdownNow();
        }
    }
}
