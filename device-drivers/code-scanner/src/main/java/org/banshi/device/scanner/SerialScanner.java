package org.banshi.device.scanner;

import java.util.function.Consumer;
import org.banshi.device.CodeScanner;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.ScanEvent;
import org.banshi.device.Subscription;
import org.banshi.device.transport.Claims;
import org.banshi.device.transport.DeviceWorker;
import org.banshi.device.transport.PortConnector;

/** One scanner: what its users see of {@link ScannerSession}. */
final class SerialScanner implements CodeScanner {

    private final DeviceUri uri;
    private final ScannerProfile profile;
    private final Claims<ScanEvent> claims;
    private final DeviceWorker worker;

    SerialScanner(
            DeviceUri uri,
            PortConnector connector,
            ScannerProfile profile,
            boolean probe,
            Framer framer,
            ScannerTiming timing) {
        this.uri = uri;
        this.profile = profile;
        this.claims = new Claims<>(uri);
        ScannerSession session = new ScannerSession(
                connector.portName(),
                profile,
                probe,
                new CodeReceiver(profile.acknowledgement(), framer, timing.doubleRead()),
                timing,
                claims,
                this::publish);
        this.worker = new DeviceWorker(uri, connector, session, timing.worker());
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
        return claims.claim(listener, worker::wake);
    }

    /** Scanners do not say who they are without being set up anew; this is what they are taken for. */
    @Override
    public String identity() {
        return "profile " + profile.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public void close() {
        worker.close();
    }

    private void publish(DeviceStatus status) {
        worker.publish(status);
    }
}
