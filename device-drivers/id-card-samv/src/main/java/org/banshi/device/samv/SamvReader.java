package org.banshi.device.samv;

import java.util.function.Consumer;
import org.banshi.device.CardEvent;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.IdCardReader;
import org.banshi.device.Subscription;
import org.banshi.device.transport.Claims;
import org.banshi.device.transport.DeviceWorker;

/** One reader: what its users see of {@link SamvSession}. */
final class SamvReader implements IdCardReader {

    private final DeviceUri uri;
    private final Claims<CardEvent> claims;
    private final SamvSession session;
    private final DeviceWorker worker;

    SamvReader(DeviceUri uri, SamvSetup setup) {
        this.uri = uri;
        this.claims = new Claims<>(uri);
        this.session = new SamvSession(setup, claims, this::publish);
        this.worker =
                new DeviceWorker(uri, setup.connector(), session, setup.timing().worker());
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
    public Subscription watch(Consumer<CardEvent> listener) {
        return claims.claim(listener, worker::wake);
    }

    @Override
    public String identity() {
        return session.identity();
    }

    @Override
    public void close() {
        worker.close();
    }

    private void publish(DeviceStatus status) {
        worker.publish(status);
    }
}
