package org.banshi.device.pcsc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;

/**
 * Which of the attached readers is meant.
 *
 * @param part of the reader's name; empty for any
 */
record ReaderChoice(String part) {

    private static final String ANY = "*";

    static ReaderChoice of(DeviceUri uri) throws DeviceUriException {
        if (uri.connection().equals(ANY)) {
            return new ReaderChoice("");
        }
        try {
            // A plus sign is itself here: only web forms write spaces with it.
            return new ReaderChoice(URLDecoder.decode(uri.connection().replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            throw new DeviceUriException(
                    "“" + uri
                            + "” has a percent sign without two hexadecimal digits; write a space as %20, for example pcsc:ACS%20ACR39.");
        }
    }

    /** Stays with the reader it has, as long as that is there. */
    Optional<String> among(List<String> readers, Optional<String> present) {
        return present.filter(readers::contains)
                .or(() -> readers.stream().filter(this::fits).findFirst());
    }

    private boolean fits(String reader) {
        return reader.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
