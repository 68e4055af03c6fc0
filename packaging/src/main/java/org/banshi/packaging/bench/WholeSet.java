package org.banshi.packaging.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banshi.simulator.ipp.IppPrinterSimulator;
import org.banshi.simulator.smartcard.PrivatePcscd;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a terminal may have, plugged in at once: the three that speak over lines, a page printer on TCP, a
 * paper scanner (the one that SANE has for tests), and a chip-card reader behind a real PC/SC service. The last two need
 * programs of the system; what is missing is told in {@link #missing()}.
 */
final class WholeSet implements AutoCloseable {

    private final SimulatedDevices lines = SimulatedDevices.plugIn();
    private final IppPrinterSimulator pages = IppPrinterSimulator.onTcp(0);
    private final @Nullable PrivatePcscd chipCards;
    private final List<String> uris = new ArrayList<>(lines.uris());
    private final List<String> missing = new ArrayList<>();

    private WholeSet(Path directory) throws IOException {
        uris.add(pages.address());
        if (scansPaper()) {
            uris.add("sane:test:0?config=" + testScanner(Files.createDirectories(directory.resolve("sane.d"))));
        } else {
            missing.add("paper scanner, here and in coming back (install sane-utils)");
        }
        chipCards = chipCardService();
        if (chipCards != null) {
            uris.add("pcsc:*");
        }
    }

    /** @param directory of this run; the scanner's configuration goes there */
    static WholeSet plugIn(Path directory) throws IOException {
        return new WholeSet(directory);
    }

    List<String> uris() {
        return uris;
    }

    /** Whether the program is here that paper is scanned through. */
    static boolean scansPaper() {
        return onPath("scanimage");
    }

    /** What had to be left out, and what would help. */
    List<String> missing() {
        return missing;
    }

    /** What a program needs to be told to find the chip-card reader. */
    Map<String, String> environment() {
        return chipCards == null ? Map.of() : chipCards.environment();
    }

    private @Nullable PrivatePcscd chipCardService() {
        PrivatePcscd service = new PrivatePcscd();
        try {
            return service.start();
        } catch (IllegalStateException | UncheckedIOException notHere) {
            service.close();
            missing.add("chip-card reader (" + notHere.getMessage() + ")");
            return null;
        }
    }

    private static String testScanner(Path config) throws IOException {
        Files.writeString(config.resolve("dll.conf"), "test\n");
        Files.writeString(config.resolve("test.conf"), "number_of_devices 1\n");
        return config.toString();
    }

    private static boolean onPath(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        if (chipCards != null) {
            chipCards.close();
        }
        pages.close();
        lines.close();
    }
}
