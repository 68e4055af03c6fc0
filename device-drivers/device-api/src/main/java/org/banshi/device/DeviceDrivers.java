package org.banshi.device;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * All drivers that are installed, by the scheme of their URIs. A driver that cannot be used is left out and complained
 * about; the others work.
 */
public final class DeviceDrivers {

    /** Where a terminal looks for drivers that were dropped in. */
    public static final Path FOLDER = Path.of("/usr/lib/banshi/drivers");

    private final Map<String, DeviceDriver> drivers;
    private final List<String> complaints;

    private DeviceDrivers(Map<String, DeviceDriver> drivers, List<String> complaints) {
        this.drivers = Collections.unmodifiableMap(new TreeMap<>(drivers));
        this.complaints = List.copyOf(complaints);
    }

    /** Exactly these; of two with the same scheme the first. */
    public DeviceDrivers(List<DeviceDriver> drivers) {
        this(bySchemes(drivers), List.of());
    }

    /** The drivers on the class path of the given loader. */
    public static DeviceDrivers installed(ClassLoader loader) {
        Found found = new Found();
        found.add("The class path", ServiceLoader.load(DeviceDriver.class, loader), driver -> true);
        return found.drivers();
    }

    /**
     * The drivers on the class path of the given loader, and those in the jars of a folder. Each jar has a class loader
     * of its own below the given one, so that two vendors may bring the same library in two versions. A folder that
     * does not exist is an empty one. What is on the class path wins over a jar, and a jar over those behind it in the
     * order of their names.
     */
    public static DeviceDrivers installed(ClassLoader loader, Path folder) {
        Found found = new Found();
        found.add("The class path", ServiceLoader.load(DeviceDriver.class, loader), driver -> true);
        DriverFolder.load(folder, loader, found);
        return found.drivers();
    }

    /** The schemes that can be opened, in alphabetical order. */
    public List<String> schemes() {
        return List.copyOf(drivers.keySet());
    }

    /** Why drivers were left out: one English sentence each, for log and engineer. */
    public List<String> complaints() {
        return complaints;
    }

    /**
     * Opens the device that the URI names; see {@link DeviceDriver#open}.
     *
     * @throws DeviceUriException when no installed driver has that scheme, or its driver cannot use the URI, or fails
     */
    public Device open(DeviceUri uri) throws DeviceUriException {
        DeviceDriver driver = drivers.get(uri.driver());
        if (driver == null) {
            throw new DeviceUriException("No driver for “" + uri.driver() + ":” is installed. Installed are: "
                    + String.join(", ", schemes()) + ".");
        }
        try {
            return driver.open(uri);
        } catch (RuntimeException | LinkageError bug) {
            throw new DeviceUriException("The driver for “" + uri.driver() + ":” failed when it should open “" + uri
                    + "” (" + bug.getClass().getSimpleName() + "); ask its vendor for another version.");
        }
    }

    private static Map<String, DeviceDriver> bySchemes(List<DeviceDriver> drivers) {
        Map<String, DeviceDriver> all = new TreeMap<>();
        drivers.forEach(driver -> all.putIfAbsent(driver.scheme(), driver));
        return all;
    }

    /** What was found so far. */
    static final class Found {

        private final Map<String, DeviceDriver> drivers = new TreeMap<>();
        private final Map<String, String> places = new TreeMap<>();
        private final List<String> complaints = new ArrayList<>();

        DeviceDrivers drivers() {
            return new DeviceDrivers(drivers, complaints);
        }

        void complain(String sentence) {
            complaints.add(sentence);
        }

        /**
         * Takes the drivers of one place.
         *
         * @param ours whether a provider belongs to this place and not to one that was looked at before
         * @return how many belong to it, also those that cannot be used
         */
        int add(
                String place,
                ServiceLoader<DeviceDriver> services,
                Predicate<ServiceLoader.Provider<DeviceDriver>> ours) {
            int count = 0;
            var providers = services.stream().iterator();
            while (true) {
                try {
                    if (!providers.hasNext()) {
                        return count;
                    }
                    ServiceLoader.Provider<DeviceDriver> provider = providers.next();
                    if (ours.test(provider)) {
                        count++;
                        take(place, provider.get());
                    }
                } catch (ServiceConfigurationError | LinkageError | RuntimeException broken) {
                    count++;
                    complain(place + " has a driver that cannot be loaded (" + reason(broken)
                            + "); ask its vendor for a version that fits this terminal.");
                }
            }
        }

        private void take(String place, DeviceDriver driver) {
            String scheme = String.valueOf(driver.scheme());
            String before = places.get(scheme);
            if (!DeviceUri.isScheme(scheme)) {
                complain(place + " has a driver with the impossible scheme “" + scheme + "”; it is left out.");
            } else if (before != null) {
                complain(place + " has a second driver for “" + scheme + ":”; the one of "
                        + before.substring(0, 1).toLowerCase(Locale.ROOT) + before.substring(1)
                        + " is used, so take one of them away.");
            } else {
                drivers.put(scheme, driver);
                places.put(scheme, place);
            }
        }

        private static String reason(Throwable broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            return cause.getClass().getSimpleName();
        }
    }
}
