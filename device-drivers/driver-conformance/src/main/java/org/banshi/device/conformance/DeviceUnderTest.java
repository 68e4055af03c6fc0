package org.banshi.device.conformance;

import java.util.EnumSet;
import java.util.Set;
import org.banshi.device.Device;

/**
 * A device, or its double, in the kit's hands. Each object is one device at one address that stays the same over
 * unplugging; two objects are two devices. Methods are called from one thread.
 *
 * @param <D> the device class
 */
public interface DeviceUnderTest<D extends Device> extends AutoCloseable {

    /** Opens it with the driver under test. Called again only after the one before was closed. */
    D open() throws Exception;

    /** Pulls the cable, or switches the device off; returns when it is gone. */
    void unplug() throws Exception;

    /** Plugs it in again at the same address; nothing is lying on it or shown to it then. */
    void replug() throws Exception;

    /** What {@link #beHostile} can do. */
    default Set<Hostility> hostilities() {
        return EnumSet.noneOf(Hostility.class);
    }

    /** From now on it behaves like this, until {@link #behave}. */
    default void beHostile(Hostility hostility) throws Exception {
        throw new UnsupportedOperationException("“" + hostility + "” is not among hostilities()");
    }

    /** It works again as it should. */
    default void behave() throws Exception {}

    /** Words that must not come up in any sentence or toString: what cards, codes and slips of this device say. */
    default Set<String> personalData() {
        return Set.of();
    }

    /** The device is thrown away; the kit has closed what {@link #open} gave. */
    @Override
    void close() throws Exception;
}
