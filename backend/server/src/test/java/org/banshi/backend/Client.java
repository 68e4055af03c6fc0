package org.banshi.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Envelope;
import org.banshi.contract.testing.ContractSchema;

/** Speaks to a backend over real HTTP; every answer is held against the contract. */
record Client(HttpClient http, int port, ContractSchema schema) implements AutoCloseable {

    static final String SUBMISSIONS = "/v1/submissions";

    Client(int port) {
        this(HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build(), port, new ContractSchema());
    }

    HttpResponse<byte[]> post(Envelope envelope) throws IOException, InterruptedException {
        byte[] json = ContractJson.write(envelope);
        assertThat(schema.requestProblems("POST", SUBMISSIONS, json)).isEmpty();
        return post(json, "application/json");
    }

    HttpResponse<byte[]> post(byte[] body, String contentType) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(HttpRequest.newBuilder(uri(SUBMISSIONS))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
        return checked("POST", SUBMISSIONS, response);
    }

    HttpResponse<byte[]> followUp(Object applicationId) throws IOException, InterruptedException {
        return checked(
                "GET",
                "/v1/follow-ups/{applicationId}",
                send(HttpRequest.newBuilder(uri("/v1/follow-ups/" + applicationId))
                        .GET()));
    }

    HttpResponse<byte[]> page(Object applicationId) throws IOException, InterruptedException {
        return checked(
                "GET",
                "/f/{applicationId}",
                send(HttpRequest.newBuilder(uri("/f/" + applicationId)).GET()));
    }

    HttpResponse<byte[]> health() throws IOException, InterruptedException {
        return checked(
                "GET",
                "/v1/health",
                send(HttpRequest.newBuilder(uri("/v1/health")).GET()));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<byte[]> checked(String method, String path, HttpResponse<byte[]> response) {
        String contentType = response.headers().firstValue("Content-Type").orElse("");
        assertThat(schema.responseProblems(method, path, response.statusCode(), contentType, response.body()))
                .as(method + " " + path + " " + response.statusCode())
                .isEmpty();
        return response;
    }

    @Override
    public void close() {
        http.close();
    }
}
