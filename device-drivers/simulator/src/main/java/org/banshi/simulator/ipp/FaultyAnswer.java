package org.banshi.simulator.ipp;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/** Sends an answer, or what a fault makes of it. */
final class FaultyAnswer {

    private static final String IPP = "application/ipp";

    private FaultyAnswer() {}

    static void right(HttpExchange exchange, byte[] answer) throws IOException {
        send(exchange, 200, IPP, answer);
    }

    /** @param end opens when the printer goes away; whoever never answers waits for it */
    static void send(HttpExchange exchange, IppFault fault, byte[] answer, CountDownLatch end)
            throws IOException, InterruptedException {
        switch (fault) {
            case HTTP_401 -> {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"printer\"");
                page(exchange, 401);
            }
            case HTTP_403 -> page(exchange, 403);
            case HTTP_404 -> page(exchange, 404);
            case HTTP_426 -> page(exchange, 426);
            case HTTP_500 -> page(exchange, 500);
            case REDIRECT -> {
                exchange.getResponseHeaders().set("Location", "/elsewhere");
                page(exchange, 302);
            }
            case HTML -> page(exchange, 200);
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
            case STALLED -> {
                exchange.getResponseHeaders().set("Content-Type", IPP);
                exchange.sendResponseHeaders(200, answer.length);
                end.await();
                exchange.close();
            }
            case SILENT -> {
                end.await();
                exchange.close();
            }
            case DROPPED -> exchange.close();
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
