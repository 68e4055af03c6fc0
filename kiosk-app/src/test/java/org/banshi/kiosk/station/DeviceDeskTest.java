package org.banshi.kiosk.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.banshi.device.DeviceDrivers;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.kiosk.settings.KioskSettings;
import org.banshi.kiosk.visit.Attached;
import org.banshi.kiosk.visit.Event;
import org.banshi.simulator.ipp.IppPrinterSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a terminal has besides reader, scanner and receipt printer, with real drivers. */
@Timeout(60)
class DeviceDeskTest {

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    @Test
    void pagePrinterIsOpenedLookedAfterAndComesBackByItself() throws Exception {
        try (IppPrinterSimulator printer = IppPrinterSimulator.onTcp(0);
                DeviceDesk desk = desk("", printer.address() + "?poll=1", "")) {
            await(Attached.PAGE_PRINTER, change -> change.status().canWork());
            printer.unplug();
            await(Attached.PAGE_PRINTER, change -> change.status().availability() == Availability.NO_DEVICE);
            printer.replug();
            await(Attached.PAGE_PRINTER, change -> change.status().canWork());
            desk.watch();
        }
    }

    @Test
    void whatIsMissingOrWronglyNamedIsAStatusAndNoReasonNotToStart() throws Exception {
        try (DeviceDesk desk = desk("ipp://127.0.0.1:1/ipp/print", "", "sane:nobody:0")) {
            Event.AttachedChanged wrong = await(
                    Attached.CHIP_CARD_READER, change -> change.status().error().isPresent());
            assertThat(wrong.status().error().orElseThrow().action()).isEqualTo(Action.CONFIGURATION);
            assertThat(wrong.status().error().orElseThrow().sentence()).contains("is not a chip-card reader");
            await(Attached.PAPER_SCANNER, change -> change.status().availability() == Availability.NO_DEVICE);
            desk.watch();
        }
    }

    @Test
    void whatIsNotSetIsNotThereAndNothingIsSaidOfIt() {
        desk("", "", "").close();
        List<Event> told = new ArrayList<>(events);
        assertThat(told).hasSize(3).noneMatch(Event.AttachedChanged.class::isInstance);
    }

    private DeviceDesk desk(String chipCardReader, String pagePrinter, String paperScanner) {
        return new DeviceDesk(
                new KioskSettings.Devices("", "", "", chipCardReader, pagePrinter, paperScanner),
                DeviceDrivers.installed(DeviceDeskTest.class.getClassLoader()),
                visit -> {
                    throw new IllegalStateException("nothing is printed here");
                },
                events::add);
    }

    private Event.AttachedChanged await(Attached device, Predicate<Event.AttachedChanged> wanted) throws Exception {
        while (true) {
            Event event = events.poll(30, TimeUnit.SECONDS);
            assertThat(event).as("waited in vain for %s", device).isNotNull();
            if (event instanceof Event.AttachedChanged change && change.device() == device && wanted.test(change)) {
                return change;
            }
        }
    }
}
