package org.banshi.device.tool;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.banshi.device.Device;
import org.banshi.device.DeviceDriver;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.DocumentAccess;
import org.banshi.device.DocumentPrinter;
import org.banshi.device.IdCard.Sex;
import org.banshi.device.PaperScanOutcome;
import org.banshi.device.PaperScanRequest;
import org.banshi.device.PaperScanner;
import org.banshi.device.PrintDocument;
import org.banshi.device.PrintOutcome;
import org.banshi.device.ScannedPage;
import org.banshi.device.SmartCardEvent;
import org.banshi.device.SmartCardReader;
import org.banshi.device.SocialSecurityCard;
import org.banshi.device.Subscription;
import org.banshi.device.TravelDocument;
import org.banshi.device.TravelDocument.AccessProtocol;
import org.banshi.device.TravelDocument.Check;
import org.banshi.device.TravelDocumentOutcome;

/**
 * Devices of the classes that the tool knows by their interface only: {@code scripted:card}, {@code scripted:passport},
 * {@code scripted:pages}, {@code scripted:paper}. What their drivers do is tested where the drivers are.
 */
public final class ScriptedDriver implements DeviceDriver {

    static final String RIGHT_KEY = "123456";
    static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9};

    @Override
    public String scheme() {
        return "scripted";
    }

    @Override
    public Device open(DeviceUri uri) {
        return switch (uri.connection()) {
            case "card" -> new Cards(uri, new SmartCardEvent.SocialSecurityRead(card()));
            case "passport" -> new Cards(uri, new SmartCardEvent.TravelDocumentFound());
            case "pages" -> new Pages(uri);
            case "paper" -> new Paper(uri);
            default -> throw new IllegalArgumentException("on purpose");
        };
    }

    private static SocialSecurityCard card() {
        return new SocialSecurityCard(
                "11010000000000000000000000000001",
                "3.00",
                "AB1234567",
                Optional.of(LocalDate.of(2020, 1, 2)),
                Optional.of(LocalDate.of(2030, 1, 2)),
                Optional.of(new SocialSecurityCard.Holder(
                        "张三",
                        "11010519491231002X",
                        true,
                        Sex.FEMALE,
                        Optional.empty(),
                        Optional.of(LocalDate.of(1949, 12, 31)))));
    }

    private static TravelDocument passport() {
        return new TravelDocument(
                "P",
                "CHN",
                "E00000000",
                "ZHANG",
                "SAN",
                "CHN",
                Optional.of(LocalDate.of(1949, 12, 31)),
                Sex.FEMALE,
                Optional.of(LocalDate.of(2030, 1, 2)),
                Optional.empty(),
                new TravelDocument.Verification(
                        AccessProtocol.PACE,
                        Check.PASSED,
                        Check.PASSED,
                        Check.NOT_DONE,
                        Set.of("No certificate of this country is in the folder.")));
    }

    private abstract static class Online {
        private final DeviceUri uri;

        Online(DeviceUri uri) {
            this.uri = uri;
        }

        public DeviceUri uri() {
            return uri;
        }

        public DeviceStatus status() {
            return DeviceStatus.ONLINE;
        }

        public Subscription onStatus(Consumer<DeviceStatus> listener) {
            listener.accept(DeviceStatus.ONLINE);
            return () -> {};
        }

        public void close() {}
    }

    private static final class Cards extends Online implements SmartCardReader {
        private final SmartCardEvent event;

        Cards(DeviceUri uri, SmartCardEvent event) {
            super(uri);
            this.event = event;
        }

        @Override
        public Subscription watch(Consumer<SmartCardEvent> listener) {
            listener.accept(new SmartCardEvent.Reading());
            listener.accept(event);
            return () -> {};
        }

        @Override
        public CompletableFuture<TravelDocumentOutcome> readTravelDocument(DocumentAccess access) {
            return CompletableFuture.completedFuture(
                    access.equals(new DocumentAccess.CardAccessNumber(RIGHT_KEY))
                                    || access.equals(
                                            new DocumentAccess.MachineReadableZone("E00000000", "491231", "300102"))
                            ? new TravelDocumentOutcome.Read(passport())
                            : new TravelDocumentOutcome.AccessDenied(error("The key was refused.")));
        }
    }

    private static final class Pages extends Online implements DocumentPrinter {
        Pages(DeviceUri uri) {
            super(uri);
        }

        @Override
        public CompletableFuture<PrintOutcome> print(PrintDocument document) {
            boolean whole = new String(document.pdf(), StandardCharsets.US_ASCII)
                    .strip()
                    .endsWith("%%EOF");
            return CompletableFuture.completedFuture(
                    whole
                            ? new PrintOutcome.Printed()
                            : new PrintOutcome.NotPrinted(error("The printer does not understand it.")));
        }
    }

    private static final class Paper extends Online implements PaperScanner {
        Paper(DeviceUri uri) {
            super(uri);
        }

        @Override
        public CompletableFuture<PaperScanOutcome> scan(PaperScanRequest request) {
            return CompletableFuture.completedFuture(new PaperScanOutcome.Scanned(
                    new ScannedPage(JPEG, 1654, 2339, request.dotsPerInch(), 0.5, request.crop())));
        }
    }

    private static DeviceError error(String sentence) {
        return new DeviceError(
                DeviceError.Code.CARD_REJECTED, DeviceError.Origin.USER, DeviceError.Action.CLEAR, sentence, "");
    }
}
