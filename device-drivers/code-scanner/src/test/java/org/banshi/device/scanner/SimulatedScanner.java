package org.banshi.device.scanner;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.banshi.device.CodeScanner;
import org.banshi.device.DeviceUri;
import org.banshi.device.conformance.CodeScannerUnderTest;
import org.banshi.device.conformance.Flood;
import org.banshi.device.conformance.Hostility;
import org.banshi.simulator.scanner.ScannerFault;
import org.banshi.simulator.scanner.ScannerProfile;
import org.banshi.simulator.scanner.ScannerSimulator;
import org.banshi.simulator.wire.LineSpeed;

/** Our driver and the scanner's double on a pseudo-terminal, in the conformance kit's hands. */
final class SimulatedScanner implements CodeScannerUnderTest {

    private static final byte[] NOISE = "\r\u0000\u00ff]Q1]]\n?!".repeat(15).getBytes(StandardCharsets.ISO_8859_1);

    private final ScannerSimulator simulator = ScannerSimulator.onPty(ScannerProfile.NEWLAND, LineSpeed.BAUD_115200);
    private final Flood flood = new Flood();

    @Override
    public CodeScanner open() throws Exception {
        return ScannerDriver.open(
                DeviceUri.parse("scanner:serial:" + simulator.address() + "?profile=newland"), ScannerTimings.PATIENT);
    }

    @Override
    public void show(String code) {
        simulator.show(code);
    }

    @Override
    public void takeAway() {
        simulator.takeAway();
    }

    @Override
    public boolean showTooMuch() {
        simulator.readsByItself(true);
        simulator.showLongCode(10_000);
        simulator.readsByItself(false);
        return true;
    }

    @Override
    public Set<Hostility> hostilities() {
        return EnumSet.allOf(Hostility.class);
    }

    @Override
    public void beHostile(Hostility hostility) {
        switch (hostility) {
            case GARBAGE -> simulator.sendRaw(NOISE);
            case FLOOD -> flood.begin(() -> simulator.sendRaw(NOISE));
            case SILENT -> simulator.fault(ScannerFault.SILENT, true);
            case STALL -> {
                simulator.fault(ScannerFault.HALF_ANSWERS, true);
                simulator.fault(ScannerFault.CHOPPED, true);
            }
            case SLOW -> simulator.thinking(Duration.ofSeconds(3));
        }
    }

    @Override
    public void behave() {
        flood.end();
        for (ScannerFault fault : ScannerFault.values()) {
            simulator.fault(fault, false);
        }
        simulator.thinking(Duration.ZERO);
    }

    @Override
    public void unplug() {
        simulator.unplug();
    }

    @Override
    public void replug() {
        simulator.replug();
    }

    @Override
    public void close() {
        flood.end();
        simulator.close();
    }
}
