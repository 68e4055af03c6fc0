package org.banshi.device.ipp;

import org.banshi.device.Device;
import org.banshi.device.DeviceDriver;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;

/**
 * Opens {@code ipp://localhost:631/printers/a4}, a queue of CUPS, and {@code ipp://192.0.2.7/ipp/print}, a printer
 * itself. Options: {@code media=iso_a4_210x297mm}, {@code sides=one-sided|two-sided-long-edge|two-sided-short-edge},
 * {@code colour=auto|colour|monochrome}, {@code poll=5} (seconds between two looks at an idle printer).
 */
public final class IppDriver implements DeviceDriver {

    @Override
    public String scheme() {
        return "ipp";
    }

    @Override
    public Device open(DeviceUri uri) throws DeviceUriException {
        return IppPrinter.open(IppSetup.of(uri, IppTiming.NORMAL));
    }
}
