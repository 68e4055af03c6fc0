package org.banshi.device.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.banshi.device.DeviceUri;
import org.banshi.device.DocumentAccess;
import org.banshi.device.SmartCardReader;
import org.banshi.device.conformance.Hostility;
import org.banshi.device.conformance.SmartCardReaderUnderTest;
import org.banshi.simulator.smartcard.PrivatePcscd;
import org.banshi.simulator.smartcard.SocialSecurityHolder;
import org.banshi.simulator.smartcard.SocialSecurityVirtualCard;
import org.banshi.simulator.smartcard.VpcdSlot;
import org.banshi.simulator.smartcard.passport.FictionalPassports;
import org.banshi.simulator.smartcard.passport.PassportCard;
import org.banshi.simulator.smartcard.passport.PrintedKeys;
import org.banshi.simulator.smartcard.passport.SimulatedPassport;

/**
 * Our driver and one slot of the virtual reader of a real pcscd, in the conformance kit's hands. Debian's pcscd follows
 * the plugging of USB readers only, so the cable that is pulled here is the one to the service: pcscd is killed, and
 * started again. That takes the other slot along.
 */
final class VirtualSlotReader implements SmartCardReaderUnderTest {

    /** Shared by all, since keys and signatures take a second. */
    private static final SimulatedPassport PASSPORT =
            FictionalPassports.issuedBefore(Instant.now()).specimen();

    /** A slow card: with its dozen exchanges it would take half a minute. */
    private static final Duration VERY_LATE = Duration.ofSeconds(3);

    /** Application and issuer's file are there, and a record begins. */
    private static final int IN_A_RECORD = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PrivatePcscd service;
    private final int number;
    private final VpcdSlot slot;
    private final Runnable free;

    /**
     * @param number 0 or 1, as in the reader's name
     * @param free told when it is thrown away
     */
    VirtualSlotReader(PrivatePcscd service, int number, Runnable free) {
        this.service = service;
        this.number = number;
        this.free = free;
        this.slot = new VpcdSlot("127.0.0.1", service.port() + number);
        service.ensureStarted();
    }

    @Override
    public SmartCardReader open() throws Exception {
        return new PcscDriver().open(DeviceUri.parse("pcsc:Virtual%20PCD%2000%200" + number));
    }

    @Override
    public void insertSocialSecurityCard() {
        slot.insert(new SocialSecurityVirtualCard(SocialSecurityHolder.liuGuizhen()));
    }

    @Override
    public void removeCard() {
        slot.remove();
    }

    @Override
    public Optional<DocumentAccess> layTravelDocument() {
        slot.insert(new PassportCard(PASSPORT));
        PrintedKeys printed = PASSPORT.printed();
        return Optional.of(
                new DocumentAccess.MachineReadableZone(printed.documentNumber(), printed.birth(), printed.expiry()));
    }

    @Override
    public Set<String> personalData() {
        return Set.of(
                "刘桂珍",
                "13010219680512302X",
                "1968",
                SocialSecurityVirtualCard.CARD_NUMBER,
                SocialSecurityVirtualCard.CARD_ID,
                "L898902C3",
                "ERIKSSON",
                "1974");
    }

    @Override
    public Set<Hostility> hostilities() {
        return EnumSet.allOf(Hostility.class);
    }

    /** Puts in a card that behaves like this, and returns when it was asked for something. */
    @Override
    public void beHostile(Hostility hostility) {
        int before = slot.commands().size();
        switch (hostility) {
            case SILENT -> {
                insertSocialSecurityCard();
                slot.mute(true);
            }
            case STALL -> {
                insertSocialSecurityCard();
                slot.stallInAnswer(IN_A_RECORD);
            }
            case GARBAGE -> slot.insert(BadCard.babbling());
            case FLOOD -> slot.insert(BadCard.endless());
            case SLOW -> {
                slot.thinking(VERY_LATE);
                insertSocialSecurityCard();
            }
        }
        int enough = before + (hostility == Hostility.STALL ? IN_A_RECORD : 1);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (slot.commands().size() < enough) {
            assertThat(System.nanoTime()).as("the hostile card was never asked").isLessThan(until);
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void behave() {
        slot.remove();
        slot.thinking(Duration.ZERO);
    }

    @Override
    public void unplug() {
        slot.remove();
        service.kill();
    }

    @Override
    public void replug() {
        service.start();
    }

    @Override
    public void close() {
        slot.close();
        free.run();
    }
}
