package org.example.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.banshi.device.DeviceDrivers;
import org.banshi.device.conformance.CodeScannerConformance;
import org.banshi.device.conformance.CodeScannerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conformance kit, with the driver out of a jar that was dropped into a folder. */
class LinesConformanceTest extends CodeScannerConformance {

    @TempDir
    private static Path folder;

    private static DeviceDrivers drivers;

    @BeforeAll
    static void drop() {
        drivers = DroppedJar.in(folder);
    }

    @Override
    protected CodeScannerUnderTest plugIn() {
        return new LineSource(drivers);
    }

    @Test
    void theDriverComesFromTheJarAlone() {
        assertThat(drivers.schemes()).containsExactly("lines");
        assertThatThrownBy(() -> Class.forName("org.example.lines.LinesDriver"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
