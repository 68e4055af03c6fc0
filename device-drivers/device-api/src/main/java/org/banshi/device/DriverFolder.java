package org.banshi.device;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.jar.JarFile;

/** Drivers that were dropped into a folder as jars. Their class loaders live as long as the program. */
final class DriverFolder {

    private static final String SERVICE = "META-INF/services/" + DeviceDriver.class.getName();

    private DriverFolder() {}

    static void load(Path folder, ClassLoader parent, DeviceDrivers.Found found) {
        for (Path jar : jars(folder, found)) {
            String place = "“" + jar + "”";
            if (!isDriver(jar, place, found)) {
                continue;
            }
            try {
                ClassLoader own = new URLClassLoader(
                        jar.getFileName().toString(), new URL[] {jar.toUri().toURL()}, parent);
                found.add(
                        place,
                        ServiceLoader.load(DeviceDriver.class, own),
                        provider -> provider.type().getClassLoader() == own);
            } catch (IOException noAddress) {
                found.complain(place + " cannot be named as a class path; give it a simpler name.");
            }
        }
    }

    /** By name, so that it does not depend on the disk which of two is the first. */
    private static List<Path> jars(Path folder, DeviceDrivers.Found found) {
        List<Path> jars = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return jars;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            files.forEach(jars::add);
        } catch (IOException unreadable) {
            found.complain("The drivers' folder “" + folder + "” cannot be read; mend its permissions.");
        }
        jars.sort(null);
        return jars;
    }

    /** A class loader keeps silent about a file that is no jar. */
    private static boolean isDriver(Path jar, String place, DeviceDrivers.Found found) {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getEntry(SERVICE) != null) {
                return true;
            }
            found.complain(place + " holds no driver (it has no " + SERVICE + "); take it away, or ask its vendor.");
        } catch (IOException broken) {
            found.complain(place + " is damaged or no jar; copy it again.");
        }
        return false;
    }
}
