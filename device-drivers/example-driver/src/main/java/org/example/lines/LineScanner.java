package org.example.lines;

import java.util.function.Consumer;
import org.banshi.device.CodeScanner;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.ScanEvent;
import org.banshi.device.Subscription;
import org.banshi.device.transport.Claims;
import org.banshi.device.transport.DeviceWorker;
import org.banshi.device.transport.PortConnector;

/** What the terminal sees: nothing but hand-overs to the worker, which has the thread, and to the claims. */
final class LineScanner implements CodeScanner {

    private final DeviceUri uri;
    private final Claims<ScanEvent> claims;
    private final DeviceWorker worker;

    LineScanner(DeviceUri uri, PortConnector connector) {
        this.uri = uri;
        // One visit at a time may have the scanner.
        this.claims = new Claims<>(uri);
        // Opens the port, calls the session on its one thread, backs off and opens again after a loss.
        this.worker = new DeviceWorker(uri, connector, new LineSession(claims, this::publish));
    }

    void start() {
        worker.start();
    }

    @Override
    public DeviceUri uri() {
        return uri;
    }

    @Override
    public DeviceStatus status() {
        return worker.status();
    }

    @Override
    public Subscription onStatus(Consumer<DeviceStatus> listener) {
        return worker.onStatus(listener);
    }

    @Override
    public Subscription watch(Consumer<ScanEvent> listener) {
        // Wakes the worker, so that it knows of the claim at once.
        return claims.claim(listener, worker::wake);
    }

    @Override
    public void close() {
        worker.close();
    }

    private void publish(DeviceStatus status) {
        worker.publish(status);
    }
}
