package org.banshi.kiosk.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.banshi.device.CardEvent;
import org.banshi.device.CodeScanner;
import org.banshi.device.Device;
import org.banshi.device.DeviceDrivers;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.DocumentPrinter;
import org.banshi.device.IdCardReader;
import org.banshi.device.PaperScanner;
import org.banshi.device.PrintOutcome;
import org.banshi.device.ReceiptPrinter;
import org.banshi.device.ScanEvent;
import org.banshi.device.Slip;
import org.banshi.device.SmartCardReader;
import org.banshi.device.Subscription;
import org.banshi.kiosk.settings.KioskSettings;
import org.banshi.kiosk.visit.Attached;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The terminal's devices: opens those that the settings name, tells the station what happens on them and prints. A
 * device that is missing or wrongly named is a status, never a reason not to start.
 */
public final class DeviceDesk implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DeviceDesk.class);

    private final Consumer<Event> post;
    private final Function<Visit, Slip> receipt;
    private final Optional<IdCardReader> reader;
    private final Optional<CodeScanner> scanner;
    private final Optional<ReceiptPrinter> printer;

    /** What this terminal has besides; opened and looked after, so that engineer and staff see how it is. */
    private final List<Device> attached = new ArrayList<>();

    private final List<Subscription> claims = new ArrayList<>();

    /** The slip under way; of the station's thread. */
    private Optional<CompletableFuture<PrintOutcome>> printing = Optional.empty();

    /**
     * @param receipt lays out the slip of a visit
     * @param post takes events of the devices, on their threads
     */
    public DeviceDesk(
            KioskSettings.Devices settings,
            DeviceDrivers drivers,
            Function<Visit, Slip> receipt,
            Consumer<Event> post) {
        this.post = post;
        this.receipt = receipt;
        this.reader = open(
                settings.cardReader(), drivers, IdCardReader.class, "an ID-card reader", Event.CardReaderChanged::new);
        this.scanner = open(settings.scanner(), drivers, CodeScanner.class, "a scanner", Event.ScannerChanged::new);
        this.printer =
                open(settings.printer(), drivers, ReceiptPrinter.class, "a receipt printer", Event.PrinterChanged::new);
        attach(Attached.CHIP_CARD_READER, settings.chipCardReader(), drivers, SmartCardReader.class);
        attach(Attached.PAGE_PRINTER, settings.pagePrinter(), drivers, DocumentPrinter.class);
        attach(Attached.PAPER_SCANNER, settings.paperScanner(), drivers, PaperScanner.class);
    }

    /** Claims reader and scanner for the visits, once; a card lying there is not put down a second time. */
    public void watch() {
        if (claims.isEmpty()) {
            reader.ifPresent(device -> claims.add(device.watch(this::onCard)));
            scanner.ifPresent(device -> claims.add(device.watch(this::onScan)));
        }
    }

    /** Prints the slip; answered by {@link Event.ReceiptEnded}. */
    void printReceipt(Visit visit) {
        if (printer.isEmpty()) {
            post.accept(new Event.ReceiptEnded(visit.serial(), new PrintOutcome.NotPrinted(notConfigured("printer"))));
            return;
        }
        CompletableFuture<PrintOutcome> job = printer.get().print(receipt.apply(visit));
        printing = Optional.of(job);
        job.whenComplete((outcome, fault) -> {
            PrintOutcome result = fault == null
                    ? outcome
                    : new PrintOutcome.NotKnown(new DeviceError(
                            DeviceError.Code.INTERNAL,
                            DeviceError.Origin.SOFTWARE,
                            DeviceError.Action.RETRY,
                            "The print job was given up.",
                            fault.getClass().getSimpleName()));
            log.info("RECEIPT_ENDED {}", result.getClass().getSimpleName());
            post.accept(new Event.ReceiptEnded(visit.serial(), result));
        });
    }

    /** Takes a slip back that has not begun: it must not come out for the next resident. */
    void forgetSlip() {
        printing.ifPresent(job -> job.cancel(false));
        printing = Optional.empty();
    }

    private void onCard(CardEvent event) {
        post.accept(
                switch (event) {
                    case CardEvent.Reading() -> new Event.CardBeingRead();
                    case CardEvent.Read(var card) -> new Event.CardRead(card);
                    case CardEvent.Unreadable(var error) -> new Event.CardUnreadable(error);
                    case CardEvent.Removed() -> new Event.CardRemoved();
                });
    }

    private void onScan(ScanEvent event) {
        post.accept(
                switch (event) {
                    case ScanEvent.Scanned(var code) -> new Event.CodeScanned(code);
                    case ScanEvent.Refused(var error) -> new Event.CodeRefused(error);
                });
    }

    /** Without a URI there is none, which is no fault. */
    private void attach(Attached which, String uri, DeviceDrivers drivers, Class<? extends Device> kind) {
        if (!uri.isBlank()) {
            String what = switch (which) {
                case CHIP_CARD_READER -> "a chip-card reader";
                case PAGE_PRINTER -> "a page printer";
                case PAPER_SCANNER -> "a paper scanner";
            };
            open(uri, drivers, kind, what, status -> new Event.AttachedChanged(which, status))
                    .ifPresent(attached::add);
        }
    }

    private <D extends Device> Optional<D> open(
            String uri, DeviceDrivers drivers, Class<D> kind, String what, Function<DeviceStatus, Event> changed) {
        if (uri.isBlank()) {
            post.accept(changed.apply(DeviceStatus.failed(DeviceStatus.Availability.NO_DEVICE, notConfigured(what))));
            return Optional.empty();
        }
        try {
            Device device = drivers.open(DeviceUri.parse(uri));
            if (kind.isInstance(device)) {
                device.onStatus(status -> {
                    log.info(
                            "DEVICE {} {} paper {}{}",
                            uri,
                            status.availability(),
                            status.paper(),
                            status.error().map(error -> ": " + error).orElse(""));
                    post.accept(changed.apply(status));
                });
                return Optional.of(kind.cast(device));
            }
            device.close();
            report(changed, "“" + uri + "” is not " + what + "; mend kiosk.devices in the terminal's settings.");
        } catch (DeviceUriException wrong) {
            report(changed, wrong.getMessage() + " Mend kiosk.devices in the terminal's settings.");
        }
        return Optional.empty();
    }

    private void report(Function<DeviceStatus, Event> changed, String sentence) {
        log.error("DEVICE_SETTINGS {}", sentence);
        post.accept(changed.apply(DeviceStatus.failed(
                DeviceStatus.Availability.NO_DEVICE,
                new DeviceError(
                        DeviceError.Code.CONFIGURATION,
                        DeviceError.Origin.SOFTWARE,
                        DeviceError.Action.CONFIGURATION,
                        sentence,
                        ""))));
    }

    private static DeviceError notConfigured(String what) {
        return new DeviceError(
                DeviceError.Code.CONFIGURATION,
                DeviceError.Origin.SOFTWARE,
                DeviceError.Action.CONFIGURATION,
                "This terminal has no " + what + " (kiosk.devices is empty there).",
                "");
    }

    @Override
    public void close() {
        claims.forEach(Subscription::close);
        claims.clear();
        reader.ifPresent(Device::close);
        scanner.ifPresent(Device::close);
        printer.ifPresent(Device::close);
        attached.forEach(Device::close);
    }
}
