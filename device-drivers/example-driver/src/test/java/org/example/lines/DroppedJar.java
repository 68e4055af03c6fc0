package org.example.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.banshi.device.DeviceDrivers;

/** The driver as a vendor delivers it: packed, dropped into a folder, and found there. */
final class DroppedJar {

    private DroppedJar() {}

    static DeviceDrivers in(Path folder) {
        int packed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--file",
                        folder.resolve("lines-driver.jar").toString(),
                        "-C",
                        System.getProperty("driver.classes"),
                        ".");
        assertThat(packed).as("packing the driver").isZero();
        DeviceDrivers drivers = DeviceDrivers.installed(DroppedJar.class.getClassLoader(), folder);
        assertThat(drivers.complaints()).isEmpty();
        return drivers;
    }
}
