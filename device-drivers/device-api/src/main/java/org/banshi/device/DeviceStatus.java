package org.banshi.device;

import java.util.Optional;

/**
 * What is known of a device now. Facts that its protocol cannot tell, or that were not asked yet, are {@code UNKNOWN}.
 *
 * @param availability whether it can work
 * @param media card on a reader or slip in a printer's mouth
 * @param paper the receipt roll; {@code UNKNOWN} for devices without paper
 * @param cover the printer's cover; {@code UNKNOWN} for devices without one
 * @param error why it cannot work as it should, if so
 */
public record DeviceStatus(
        Availability availability, Media media, Paper paper, Cover cover, Optional<DeviceError> error) {

    public static final DeviceStatus STARTING =
            new DeviceStatus(Availability.STARTING, Media.UNKNOWN, Paper.UNKNOWN, Cover.UNKNOWN, Optional.empty());

    public static final DeviceStatus ONLINE =
            new DeviceStatus(Availability.ONLINE, Media.UNKNOWN, Paper.UNKNOWN, Cover.UNKNOWN, Optional.empty());

    /** XFS common device status. */
    public enum Availability {
        /** Just opened; nothing heard yet. */
        STARTING,
        ONLINE,
        /** Works on a command now. */
        BUSY,
        /** There, but it does not take commands (switched off-line, cover open, no paper). */
        OFFLINE,
        /** The port is gone, or nobody answers. */
        NO_DEVICE,
        /** There, and broken. */
        HARDWARE_ERROR,
        /** A person has to do something at the device. */
        USER_ERROR,
        UNKNOWN
    }

    public enum Media {
        UNKNOWN,
        PRESENT,
        NOT_PRESENT,
        JAMMED
    }

    public enum Paper {
        UNKNOWN,
        FULL,
        LOW,
        OUT,
        JAMMED
    }

    public enum Cover {
        UNKNOWN,
        CLOSED,
        OPEN
    }

    /** Whether a command would be carried out now. */
    public boolean canWork() {
        return switch (availability) {
            case ONLINE, BUSY -> paper != Paper.OUT && paper != Paper.JAMMED && cover != Cover.OPEN;
            case STARTING, OFFLINE, NO_DEVICE, HARDWARE_ERROR, USER_ERROR, UNKNOWN -> false;
        };
    }

    public static DeviceStatus failed(Availability availability, DeviceError error) {
        return new DeviceStatus(availability, Media.UNKNOWN, Paper.UNKNOWN, Cover.UNKNOWN, Optional.of(error));
    }

    public DeviceStatus withAvailability(Availability next) {
        return new DeviceStatus(next, media, paper, cover, error);
    }

    public DeviceStatus withMedia(Media next) {
        return new DeviceStatus(availability, next, paper, cover, error);
    }

    public DeviceStatus withError(Optional<DeviceError> next) {
        return new DeviceStatus(availability, media, paper, cover, next);
    }
}
