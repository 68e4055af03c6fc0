package org.banshi.device.sane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.banshi.device.DeviceUri;
import org.banshi.device.PaperScanner;
import org.banshi.device.conformance.Hostility;
import org.banshi.device.conformance.PaperScannerUnderTest;
import org.banshi.device.transport.WorkerTiming;

/**
 * Our driver, the real scanimage and SANE's backend {@code test}, in the conformance kit's hands. Between driver and
 * scanimage is a script that hands over to it, or, where the scanner is to be hostile, writes what a bad backend
 * would.
 */
final class TestBackendScanner implements PaperScannerUnderTest {

    /** Hostile until the file of that name is gone; what has hung then goes on as it should have. */
    private static final String SCRIPT = """
            #!/bin/sh
            cd "$SANE_CONFIG_DIR" || exit 9
            if [ -e garbage ]; then
                head -c 100000 /dev/urandom
                head -c 2000 /dev/urandom >&2
                exit 0
            elif [ -e flood ]; then
                yes 'scanimage: sane_read: and so on' >&2 &
                printf 'P6 1000 1000 255\\n'
                exec cat /dev/zero
            elif [ -e stall ]; then
                printf 'P6\\n# SANE data follows\\n400 300\\n255\\nxxxxxxxx'
                while [ -e stall ]; do sleep 0.05; done
                exit 0
            fi
            while [ -e silent ]; do sleep 0.05; done
            [ -e slow ] && sleep 0.4
            exec scanimage "$@"
            """;

    /** As quick as a process costs little: a probe takes 15 ms. A hung one is ended after a wait that tests can bear. */
    private static final SaneTiming TIMING = new SaneTiming(
            Duration.ofSeconds(6),
            Duration.ofSeconds(6),
            Duration.ofSeconds(4),
            Duration.ofSeconds(20),
            Duration.ofMillis(300),
            Duration.ofMillis(100),
            Duration.ofMillis(30),
            new WorkerTiming(Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(25)));

    private final Path folder;
    private final Path config;
    private final Path program;

    TestBackendScanner() throws IOException {
        folder = Files.createTempDirectory("banshi-sane-");
        config = SaneBench.config(folder, "test");
        program = Files.writeString(folder.resolve("scanimage"), SCRIPT);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        replug();
    }

    @Override
    public PaperScanner open() throws Exception {
        DeviceUri uri =
                DeviceUri.parse("sane:test:1?config=" + config + "&width=40&height=40&option.test-picture=Grid");
        return SaneScanner.open(SaneSetup.of(uri), program.toString(), TIMING);
    }

    /** With none at all, the backend of Debian 12 makes scanimage crash: there is always another one. */
    @Override
    public void unplug() throws IOException {
        SaneBench.testScanners(config, 1);
    }

    @Override
    public void replug() throws IOException {
        SaneBench.testScanners(config, 2);
    }

    @Override
    public Set<Hostility> hostilities() {
        return EnumSet.allOf(Hostility.class);
    }

    @Override
    public void beHostile(Hostility hostility) throws IOException {
        Files.createFile(mark(hostility));
    }

    @Override
    public void behave() throws IOException {
        for (Hostility hostility : Hostility.values()) {
            Files.deleteIfExists(mark(hostility));
        }
    }

    @Override
    public void close() throws IOException {
        behave();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    private Path mark(Hostility hostility) {
        return config.resolve(hostility.name().toLowerCase(Locale.ROOT));
    }
}
