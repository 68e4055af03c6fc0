package org.banshi.kiosk.visit;

import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;

/** Keeps what is known of devices and network up to date, at every stage alike. */
final class Noticing {

    private Noticing() {}

    static Surroundings after(Surroundings now, Event event) {
        return switch (event) {
            case Event.CardBeingRead _, Event.CardRead _ ->
                now.withCardLies(true).withCardSeen();
            case Event.CardUnreadable(DeviceError error) ->
                now.withCardLies(error.code() != DeviceError.Code.CARD_REMOVED).withCardSeen();
            case Event.CardRemoved _ -> now.withCardLies(false).withPlate(Surroundings.Plate.EMPTY);
            case Event.CardReaderChanged(DeviceStatus status) -> cardReader(now, status);
            case Event.ScannerChanged(DeviceStatus status) -> now.withScanner(status);
            case Event.PrinterChanged(DeviceStatus status) -> now.withPrinter(status);
            case Event.AttachedChanged(Attached device, DeviceStatus status) -> now.withAttached(device, status);
            case Event.NetworkChanged(Surroundings.Network network) -> now.withNetwork(network);
            default -> now;
        };
    }

    /** A reader that is gone cannot say that the card was taken: the alarm must not wait for it. */
    private static Surroundings cardReader(Surroundings now, DeviceStatus status) {
        boolean lies = switch (status.media()) {
            case PRESENT, JAMMED -> true;
            case NOT_PRESENT -> false;
            case UNKNOWN -> now.cardLies();
        };
        boolean seenEmpty = status.canWork() && status.media() == DeviceStatus.Media.NOT_PRESENT;
        return now.withCardReader(status)
                .withCardLies(lies && status.canWork())
                .withPlate(seenEmpty ? Surroundings.Plate.EMPTY : now.plate());
    }
}
