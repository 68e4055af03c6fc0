package org.banshi.device.sane;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;

/**
 * What one scanner's URI says, understood. Options: {@code source=flatbed|adf}; {@code width} and {@code height} of
 * what is scanned in millimetres (for a camera: of what it sees, which gives its resolution); {@code config=/folder},
 * a folder with {@code dll.conf} in place of SANE's own, so that only one backend is asked; and {@code
 * option.NAME=VALUE} for any option that the scanner itself lists.
 *
 * @param device SANE's name of the scanner; empty for the first that is found
 * @param source what the paper lies on or in; empty leaves the scanner's own choice
 * @param width millimetres; 0 when the URI does not say
 * @param height millimetres; 0 when the URI does not say
 * @param config folder of SANE's configuration
 * @param extra options of the scanner itself, for engineers
 */
record SaneSetup(
        DeviceUri uri,
        Optional<String> device,
        Optional<Source> source,
        int width,
        int height,
        Optional<Path> config,
        Map<String, String> extra) {

    enum Source {
        FLATBED,
        ADF
    }

    /** SANE option names (SANE standard 1.06, §4.5.1); never starts with a dash, so it cannot become another option. */
    private static final Pattern OPTION_NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private static final String EXTRA = "option.";

    private static final Set<String> KNOWN = Set.of("source", "width", "height", "config");

    /** The largest paper that a terminal may have to scan is A3. */
    private static final int LONGEST_MILLIMETRES = 450;

    private static final int SHORTEST_MILLIMETRES = 20;

    static SaneSetup of(DeviceUri uri) throws DeviceUriException {
        Map<String, String> extra = new LinkedHashMap<>();
        Map<String, String> own = new LinkedHashMap<>();
        uri.options()
                .forEach((name, value) -> (name.startsWith(EXTRA) ? extra : own)
                        .put(name.startsWith(EXTRA) ? name.substring(EXTRA.length()) : name, value));
        new DeviceUri(uri.driver(), uri.connection(), own).allowOptions(KNOWN);
        for (Map.Entry<String, String> option : extra.entrySet()) {
            if (!OPTION_NAME.matcher(option.getKey()).matches() || Scanimage.OWN_OPTIONS.contains(option.getKey())) {
                throw new DeviceUriException("“" + EXTRA + option.getKey() + "” in “" + uri
                        + "” is no option of a scanner; “scanimage -A” lists those that there are.");
            }
            refuseControls(option.getValue(), uri);
        }
        refuseControls(uri.connection(), uri);
        return new SaneSetup(
                uri,
                uri.connection().equals("*") ? Optional.empty() : Optional.of(uri.connection()),
                uri.option("source").isPresent() ? Optional.of(uri.choice("source", Source.FLATBED)) : Optional.empty(),
                uri.intOption("width", 0, SHORTEST_MILLIMETRES, LONGEST_MILLIMETRES),
                uri.intOption("height", 0, SHORTEST_MILLIMETRES, LONGEST_MILLIMETRES),
                config(uri),
                extra);
    }

    /** The scanner as an engineer would name it. */
    String name() {
        return device.orElse("the first scanner");
    }

    private static Optional<Path> config(DeviceUri uri) throws DeviceUriException {
        String folder = uri.option("config").orElse("");
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        // A colon would make it a list of folders for SANE.
        if (!folder.startsWith("/") || folder.contains(":")) {
            throw new DeviceUriException("config=" + folder + " in “" + uri + "” must be one absolute folder.");
        }
        return Optional.of(Path.of(folder));
    }

    private static void refuseControls(String text, DeviceUri uri) throws DeviceUriException {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new DeviceUriException("“" + uri.driver() + ":…” contains a control character; remove it.");
        }
    }
}
