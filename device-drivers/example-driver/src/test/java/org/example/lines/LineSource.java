package org.example.lines;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.banshi.device.CodeScanner;
import org.banshi.device.DeviceDrivers;
import org.banshi.device.DeviceUri;
import org.banshi.device.conformance.CodeScannerUnderTest;
import org.banshi.device.conformance.Flood;
import org.banshi.device.conformance.Hostility;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.PtyWire;

/** A device that sends lines over a pseudo-terminal, in the conformance kit's hands. */
final class LineSource implements CodeScannerUnderTest {

    private final DeviceDrivers drivers;
    private final PtyWire wire = PtyWire.open(LineSpeed.BAUD_115200);
    private final Flood flood = new Flood();

    LineSource(DeviceDrivers drivers) {
        this.drivers = drivers;
        wire.start(bytes -> {});
    }

    @Override
    public CodeScanner open() throws Exception {
        return (CodeScanner) drivers.open(DeviceUri.parse("lines:serial:" + wire.address()));
    }

    @Override
    public void show(String code) {
        send(code + "\r\n");
    }

    @Override
    public boolean showTooMuch() {
        send("x".repeat(5_000) + "\r\n");
        return true;
    }

    @Override
    public Set<Hostility> hostilities() {
        return EnumSet.of(Hostility.GARBAGE, Hostility.STALL, Hostility.FLOOD);
    }

    @Override
    public void beHostile(Hostility hostility) {
        switch (hostility) {
            case GARBAGE -> send("\u0000\u00ff\r\n\n\u0007\r");
            case STALL -> send("half a li");
            case FLOOD -> flood.begin(() -> send("x".repeat(200)));
            case SILENT, SLOW -> throw new UnsupportedOperationException(hostility.name());
        }
    }

    @Override
    public void behave() {
        flood.end();
        send("\r\n");
    }

    @Override
    public void unplug() {
        wire.unplug();
    }

    @Override
    public void replug() {
        wire.replug();
    }

    @Override
    public void close() {
        flood.end();
        wire.close();
    }

    private void send(String text) {
        wire.send(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
