package org.banshi.device;

/**
 * Speaks one protocol. Found with {@link java.util.ServiceLoader}, so that a vendor's driver is a jar dropped into a
 * folder and no line of the application changes.
 */
public interface DeviceDriver {

    /** The first word of the device URIs that this driver understands, lower case, for example {@code samv}. */
    String scheme();

    /**
     * Starts looking after the device and returns at once; no I/O happens on the caller's thread. A device that is
     * absent, switched off or without permission is not an error here: its {@link Device#status() status} says so,
     * and the driver goes on trying until {@link Device#close() close}.
     *
     * @throws DeviceUriException when connection or options cannot be understood
     */
    Device open(DeviceUri uri) throws DeviceUriException;
}
