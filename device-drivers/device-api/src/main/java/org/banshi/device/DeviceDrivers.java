package org.banshi.device;

import java.util.List;
import java.util.ServiceLoader;

/** All drivers that are installed, by the scheme of their URIs. */
public final class DeviceDrivers {

    private final List<DeviceDriver> drivers;

    public DeviceDrivers(List<DeviceDriver> drivers) {
        this.drivers = List.copyOf(drivers);
    }

    /** The drivers on the class path of the given loader. */
    public static DeviceDrivers installed(ClassLoader loader) {
        return new DeviceDrivers(ServiceLoader.load(DeviceDriver.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * Opens the device that the URI names; see {@link DeviceDriver#open}.
     *
     * @throws DeviceUriException when no installed driver has that scheme, or its driver cannot use the URI
     */
    public Device open(DeviceUri uri) throws DeviceUriException {
        for (DeviceDriver driver : drivers) {
            if (driver.scheme().equals(uri.driver())) {
                return driver.open(uri);
            }
        }
        throw new DeviceUriException("No driver for “" + uri.driver() + ":” is installed. Installed are: "
                + String.join(
                        ", ",
                        drivers.stream().map(DeviceDriver::scheme).sorted().toList()) + ".");
    }
}
