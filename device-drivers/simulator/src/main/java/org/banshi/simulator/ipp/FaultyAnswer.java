package org.banshi.simulator.ipp;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sends an answer, or what a fault makes of it. */
final class FaultyAnswer {

    private static final String IPP = "application/ipp";

    /** Version, status and request-id. */
    private static final int HEADER = 8;

    private static final byte END_OF_ATTRIBUTES = 3;

    private static final long DRIP_EVERY_MS = 100;

    private FaultyAnswer() {}

    static void right(HttpExchange exchange, byte[] answer) throws IOException {
        send(exchange, 200, IPP, answer);
    }

    /** @param end opens when the printer goes away; whoever never answers waits for it */
    static void send(HttpExchange exchange, IppFault fault, byte[] answer, CountDownLatch end)
            throws IOException, InterruptedException {
        switch (fault) {
            case HTTP_400 -> page(exchange, 400);
            case HTTP_401 -> {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"printer\"");
                page(exchange, 401);
            }
            case HTTP_403 -> page(exchange, 403);
            case HTTP_404 -> page(exchange, 404);
            case HTTP_413 -> page(exchange, 413);
            case HTTP_426 -> page(exchange, 426);
            case HTTP_500 -> page(exchange, 500);
            case HTTP_502 -> page(exchange, 502);
            case HTTP_503 -> page(exchange, 503);
            case HTTP_504 -> page(exchange, 504);
            case REDIRECT -> {
                exchange.getResponseHeaders().set("Location", "/elsewhere");
                page(exchange, 302);
            }
            case HTML -> page(exchange, 200);
            case EMPTY -> send(exchange, 200, IPP, new byte[0]);
            case BARE -> {
                byte[] bare = Arrays.copyOf(answer, HEADER + 1);
                bare[HEADER] = END_OF_ATTRIBUTES;
                send(exchange, 200, IPP, bare);
            }
            case TRUNCATED -> send(exchange, 200, IPP, Arrays.copyOf(answer, answer.length / 2));
            case GARBAGE -> {
                byte[] noise = new byte[200];
                Arrays.fill(noise, (byte) 0xA5);
                send(exchange, 200, IPP, noise);
            }
            case WRONG_ID -> {
                byte[] other = answer.clone();
                other[7] ^= 0x55;
                send(exchange, 200, IPP, other);
            }
            case ENDLESS -> endless(exchange);
            case DRIPPING -> dripping(exchange, answer, end);
            case STALLED -> {
                begin(exchange, answer, 0);
                end.await();
                exchange.close();
            }
            case HALF -> {
                begin(exchange, answer, answer.length / 2);
                end.await();
                exchange.close();
            }
            case CUT -> {
                begin(exchange, answer, answer.length / 2);
                exchange.close();
            }
            case SILENT -> {
                end.await();
                exchange.close();
            }
            case DROPPED -> exchange.close();
            case NOISE, ENDLESS_HEADER, DEAF -> throw new IllegalStateException(fault + " needs no web server");
        }
    }

    private static OutputStream begin(HttpExchange exchange, byte[] answer, int bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", IPP);
        exchange.sendResponseHeaders(200, answer.length);
        OutputStream body = exchange.getResponseBody();
        body.write(answer, 0, bytes);
        body.flush();
        return body;
    }

    private static void dripping(HttpExchange exchange, byte[] answer, CountDownLatch end)
            throws IOException, InterruptedException {
        try (OutputStream body = begin(exchange, answer, 0)) {
            for (byte drop : answer) {
                if (end.await(DRIP_EVERY_MS, TimeUnit.MILLISECONDS)) {
                    return;
                }
                body.write(drop);
                body.flush();
            }
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", IPP);
        exchange.sendResponseHeaders(200, 0);
        byte[] block = new byte[64 * 1024];
        try (OutputStream body = exchange.getResponseBody()) {
            // Until the other end has had enough and closes.
            while (true) {
                body.write(block);
            }
        }
    }

    private static void page(HttpExchange exchange, int status) throws IOException {
        send(
                exchange,
                status,
                "text/html; charset=utf-8",
                "<html><body>Welcome to the branch's network</body></html>".getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
