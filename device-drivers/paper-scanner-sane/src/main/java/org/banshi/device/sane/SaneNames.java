package org.banshi.device.sane;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of scanners tell: {@code backend:place}, for example {@code genesys:libusb:001:004}. */
final class SaneNames {

    private static final Pattern LIBUSB = Pattern.compile("(.*):?libusb:(\\d{3}):(\\d{3})");
    private static final Pattern DEVICE_FILE = Pattern.compile("[a-z0-9_-]+:(/dev/\\S+)");

    private SaneNames() {}

    /** The file that is there as long as the scanner is plugged in; SANE need not be asked then. */
    static Optional<Path> node(String device) {
        Matcher usb = LIBUSB.matcher(device);
        if (usb.matches()) {
            return Optional.of(Path.of("/dev/bus/usb", usb.group(2), usb.group(3)));
        }
        Matcher file = DEVICE_FILE.matcher(device);
        return file.matches() ? Optional.of(Path.of(file.group(1))) : Optional.empty();
    }

    /**
     * The same scanner under another number: USB counts on with each replug, so a name out of a configuration is soon
     * wrong. Only when exactly one scanner of that backend is there.
     */
    static Optional<String> renumbered(String device, List<String> listed) {
        Matcher usb = LIBUSB.matcher(device);
        if (!usb.matches()) {
            return Optional.empty();
        }
        List<String> same = listed.stream()
                .filter(other -> {
                    Matcher matcher = LIBUSB.matcher(other);
                    return matcher.matches() && matcher.group(1).equals(usb.group(1));
                })
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }
}
