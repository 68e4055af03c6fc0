package org.banshi.device;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names a device the way JDBC and CUPS do: {@code driver:connection?option=value&option=value}.
 *
 * <p>Examples: {@code samv:serial:/dev/banshi/idcard?baud=115200}, {@code escpos:tcp://127.0.0.1:9100},
 * {@code escpos:file:/dev/usb/lp0}.
 *
 * @param driver scheme of the driver, lower case, for example {@code samv}
 * @param connection what carries the bytes, without options, for example {@code serial:/dev/ttyUSB0}
 * @param options driver's and transport's options in the order written
 */
public record DeviceUri(String driver, String connection, Map<String, String> options) {

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*");

    public DeviceUri {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /**
     * Reads a device URI.
     *
     * @throws DeviceUriException with a sentence for the engineer when the text is no device URI
     */
    public static DeviceUri parse(String text) throws DeviceUriException {
        int colon = text.indexOf(':');
        String driver = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!SCHEME.matcher(driver).matches()) {
            throw new DeviceUriException("“" + text + "” names no driver. Write driver:connection, for example"
                    + " samv:serial:/dev/ttyUSB0 or escpos:tcp://127.0.0.1:9100.");
        }
        int question = text.indexOf('?', colon);
        String connection = question < 0 ? text.substring(colon + 1) : text.substring(colon + 1, question);
        if (connection.isBlank()) {
            throw new DeviceUriException("“" + text + "” says no connection after “" + driver
                    + ":”. Add serial:/dev/…, tcp://host:port or file:/dev/….");
        }
        Map<String, String> options = new LinkedHashMap<>();
        if (question >= 0) {
            for (String pair : text.substring(question + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals <= 0) {
                    throw new DeviceUriException("Option “" + pair + "” in “" + text + "” is not name=value.");
                }
                options.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new DeviceUri(driver, connection, options);
    }

    /** Whether a driver may have this as its scheme. */
    static boolean isScheme(String text) {
        return SCHEME.matcher(text).matches();
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /**
     * A whole number among the options.
     *
     * @throws DeviceUriException when the option is there but no number from {@code least} to {@code most}
     */
    public int intOption(String name, int otherwise, int least, int most) throws DeviceUriException {
        String value = options.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the sentence below, which covers both
        }
        throw new DeviceUriException("Option " + name + "=" + value + " in “" + this + "” must be a whole number from "
                + least + " to " + most + ".");
    }

    /**
     * One word among several, upper or lower case; its names are the constants of the enum.
     *
     * @throws DeviceUriException when the option is there and none of them
     */
    public <E extends Enum<E>> E choice(String name, E otherwise) throws DeviceUriException {
        String value = options.get(name);
        if (value == null) {
            return otherwise;
        }
        E[] all = otherwise.getDeclaringClass().getEnumConstants();
        for (E constant : all) {
            if (constant.name().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        throw new DeviceUriException("Option " + name + "=" + value + " in “" + this + "” must be one of "
                + Arrays.stream(all)
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + ".");
    }

    /**
     * Refuses options that nobody reads: a misspelt one would otherwise be ignored in silence.
     *
     * @throws DeviceUriException when an option is not among the known ones
     */
    public void allowOptions(Collection<String> known) throws DeviceUriException {
        for (String name : options.keySet()) {
            if (!known.contains(name)) {
                throw new DeviceUriException("Option “" + name + "” in “" + this + "” is not known here; known are: "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(driver).append(':').append(connection);
        char separator = '?';
        for (Map.Entry<String, String> option : options.entrySet()) {
            text.append(separator).append(option.getKey()).append('=').append(option.getValue());
            separator = '&';
        }
        return text.toString();
    }
}
