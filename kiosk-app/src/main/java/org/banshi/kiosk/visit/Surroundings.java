package org.banshi.kiosk.visit;

import java.util.EnumMap;
import java.util.Map;
import org.banshi.device.DeviceStatus;

/**
 * What the terminal knows of its devices and its network now; outlives the visit.
 *
 * @param attached of devices that not every terminal has; only those that this one has
 */
public record Surroundings(
        DeviceStatus cardReader,
        DeviceStatus scanner,
        DeviceStatus printer,
        Network network,
        boolean cardLies,
        Plate plate,
        Map<Attached, DeviceStatus> attached) {

    public static final Surroundings UNKNOWN = new Surroundings(
            DeviceStatus.STARTING, DeviceStatus.STARTING, DeviceStatus.STARTING, Network.UNKNOWN, false);

    public Surroundings {
        attached = Map.copyOf(attached);
    }

    public enum Network {
        UNKNOWN,
        ONLINE,
        OFFLINE
    }

    /** Whose card may be on the reader. Unlike {@code cardLies} it does not forget a card because the reader is gone. */
    public enum Plate {
        EMPTY,
        /** Put down during the present visit. */
        OCCUPIED,
        /** Not seen to be taken since an earlier visit: whoever stands here now need not be its owner. */
        LEFT_BEHIND
    }

    /** With an empty plate and nothing attached. */
    public Surroundings(
            DeviceStatus cardReader, DeviceStatus scanner, DeviceStatus printer, Network network, boolean cardLies) {
        this(cardReader, scanner, printer, network, cardLies, Plate.EMPTY, Map.of());
    }

    Surroundings withPlate(Plate next) {
        return new Surroundings(cardReader, scanner, printer, network, cardLies, next, attached);
    }

    Surroundings withCardSeen() {
        return plate == Plate.EMPTY ? withPlate(Plate.OCCUPIED) : this;
    }

    /** For the next visit. */
    Surroundings leavingCard() {
        return plate == Plate.OCCUPIED ? withPlate(Plate.LEFT_BEHIND) : this;
    }

    public Surroundings withCardReader(DeviceStatus next) {
        return new Surroundings(next, scanner, printer, network, cardLies, plate, attached);
    }

    public Surroundings withScanner(DeviceStatus next) {
        return new Surroundings(cardReader, next, printer, network, cardLies, plate, attached);
    }

    public Surroundings withPrinter(DeviceStatus next) {
        return new Surroundings(cardReader, scanner, next, network, cardLies, plate, attached);
    }

    public Surroundings withNetwork(Network next) {
        return new Surroundings(cardReader, scanner, printer, next, cardLies, plate, attached);
    }

    public Surroundings withCardLies(boolean next) {
        return new Surroundings(cardReader, scanner, printer, network, next, plate, attached);
    }

    public Surroundings withAttached(Attached device, DeviceStatus status) {
        Map<Attached, DeviceStatus> next = new EnumMap<>(Attached.class);
        next.putAll(attached);
        next.put(device, status);
        return new Surroundings(cardReader, scanner, printer, network, cardLies, plate, next);
    }
}
