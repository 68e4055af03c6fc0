package org.banshi.packaging.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.banshi.device.CodeScanner;
import org.banshi.device.Device;
import org.banshi.device.DeviceDrivers;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.banshi.device.IdCardReader;
import org.banshi.device.SmartCardReader;

/** A program that opens the devices it is given, watches those that can be watched, says so and does nothing more. */
final class OpenDevices {

    /** Last line of its output when all devices are there. */
    static final String READY = "all devices are open";

    private OpenDevices() {}

    public static void main(String[] uris) throws Exception {
        DeviceDrivers drivers = DeviceDrivers.installed(OpenDevices.class.getClassLoader());
        List<Device> devices = new ArrayList<>();
        CountDownLatch online = new CountDownLatch(uris.length);
        for (String uri : uris) {
            Device device = drivers.open(DeviceUri.parse(uri));
            devices.add(device);
            boolean[] seen = new boolean[1];
            device.onStatus(status -> {
                if (status.availability() == Availability.ONLINE && !seen[0]) {
                    seen[0] = true;
                    online.countDown();
                }
            });
        }
        online.await();
        for (Device device : devices) {
            switch (device) {
                case IdCardReader reader -> reader.watch(event -> {});
                case SmartCardReader reader -> reader.watch(event -> {});
                case CodeScanner scanner -> scanner.watch(event -> {});
                default -> {}
            }
        }
        System.out.println(READY);
        // Until it is ended from outside.
        new CountDownLatch(1).await();
    }
}
