package org.banshi.kiosk.outbox;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One exchange with the backend, as it came: never follows a redirect, never reads more than {@value #LONGEST_ANSWER}
 * bytes, never takes longer than the address allows. Whether the answer is the expected one, others decide. Any thread;
 * calls block.
 */
public final class BackendClient implements AutoCloseable {
    /** The longest right answer has under 2 KiB; a captive portal's page may have megabytes. */
    private static final long LONGEST_ANSWER = 64 * 1024;

    private final BackendAddress address;
    private final HttpClient http;

    public BackendClient(BackendAddress address) {
        this.address = address;
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(address.connectTimeout());
        address.tls().ifPresent(builder::sslContext);
        http = builder.build();
    }

    /** What came of an exchange. */
    sealed interface Reply {

        /** Something answered; not necessarily our backend. */
        @SuppressWarnings("ArrayRecordComponent") // read once, never compared
        record Answered(int status, byte[] body) implements Reply {}

        /** @param reason for staff, one line, no personal data */
        record NoAnswer(String reason) implements Reply {}
    }

    Reply get(String path) {
        return exchange(request(path).GET());
    }

    Reply post(String path, byte[] json) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.base().resolve(path)).header("Accept", "application/json");
    }

    private Reply exchange(HttpRequest.Builder request) {
        // The client's own time-out ends with the headers; a server that drips its body would hold us for ever.
        CompletableFuture<HttpResponse<byte[]>> exchange =
                http.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            var response = exchange.get(address.requestTimeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Reply.Answered(response.statusCode(), response.body());
        } catch (TimeoutException e) {
            return new Reply.NoAnswer("no complete answer from " + address.base() + " within "
                    + address.requestTimeout().toMillis() + " ms");
        } catch (ExecutionException e) {
            return new Reply.NoAnswer(reason(e.getCause() == null ? e : e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.NoAnswer("stopped");
        } finally {
            exchange.cancel(true);
        }
    }

    private String reason(Throwable cause) {
        return switch (cause) {
            case HttpTimeoutException timeout -> "no connection to " + address.base() + " in time";
            case IOException broken ->
                "no usable answer from " + address.base() + " ("
                        + broken.getClass().getSimpleName() + ")";
            default ->
                "no exchange with " + address.base() + " (" + cause.getClass().getName() + ")";
        };
    }

    /** Breaks off what is under way. */
    @Override
    public void close() {
        http.shutdownNow();
    }
}
