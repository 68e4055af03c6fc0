package org.banshi.device.samv;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.banshi.device.DeviceUri;
import org.banshi.device.IdCardReader;
import org.banshi.device.conformance.Flood;
import org.banshi.device.conformance.Hostility;
import org.banshi.device.conformance.IdCardReaderUnderTest;
import org.banshi.simulator.samv.FictionalPersons;
import org.banshi.simulator.samv.ReplyDamage;
import org.banshi.simulator.samv.SamvFault;
import org.banshi.simulator.samv.SamvReaderSimulator;
import org.banshi.simulator.wire.LineSpeed;

/** Our driver and the module's double on a pseudo-terminal, in the conformance kit's hands. */
final class SimulatedReader implements IdCardReaderUnderTest {

    /** Preambles that lead nowhere, and a length that never ends. */
    private static final byte[] NOISE =
            HexFormat.of().parseHex("AAAAAA9669000400AAAAAAAA966912FFAAAAAA96697FFF00".repeat(8));

    /** More replies than any test waits for. */
    private static final int FOR_GOOD = 100_000;

    private final SamvReaderSimulator simulator = SamvReaderSimulator.onPty(LineSpeed.BAUD_115200);
    private final Flood flood = new Flood();

    @Override
    public IdCardReader open() throws Exception {
        return SamvDriver.open(DeviceUri.parse("samv:serial:" + simulator.address()), SamvTimings.PATIENT);
    }

    @Override
    public void putCard() {
        simulator.putCard(FictionalPersons.specimen());
    }

    @Override
    public boolean putUnreadableCard() {
        simulator.putCard(FictionalPersons.impossibleBirth());
        return true;
    }

    @Override
    public void removeCard() {
        simulator.removeCard();
    }

    @Override
    public Set<String> personalData() {
        return Set.of("张三", "11010519491231002X", "1949", "幸福村", "19990230");
    }

    @Override
    public Set<Hostility> hostilities() {
        return EnumSet.allOf(Hostility.class);
    }

    @Override
    public void beHostile(Hostility hostility) {
        switch (hostility) {
            case SILENT -> simulator.fault(SamvFault.DEAD);
            case GARBAGE -> simulator.damageReplies(ReplyDamage.GARBAGE_INSIDE, FOR_GOOD);
            case STALL -> simulator.damageReplies(ReplyDamage.HALF_FRAME, FOR_GOOD);
            case FLOOD -> flood.begin(() -> simulator.sendUnasked(NOISE));
            case SLOW -> simulator.thinking(Duration.ofSeconds(3));
        }
    }

    @Override
    public void behave() {
        simulator.endDamage();
        flood.end();
        simulator.fault(SamvFault.NONE);
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
        behave();
        simulator.close();
    }
}
