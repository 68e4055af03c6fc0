package org.banshi.kiosk.receipt;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code on a receipt with which an application is followed up: {@code <base>/f/<application id>}, a page for a
 * telephone, and what the terminal's own scanner takes back.
 *
 * @param base where the pages are, for example {@code https://banshi.example.gov.cn}; http or https, no query
 */
public record FollowUpCode(URI base) {

    /** A longer payload cannot be one of ours: a base of this length would not fit a code that a slip can carry. */
    private static final int LONGEST = 200;

    private static final Pattern OURS = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+(?:/[A-Za-z0-9._~-]+)*/f/"
            + "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    public FollowUpCode {
        String text = base.toString();
        String shortest = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        if (parse(bytes(shortest + "/f/" + new UUID(0, 0))).isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' cannot stand before /f/<id> in a receipt's code: it must"
                    + " be a plain http or https address without query, of at most " + (LONGEST - 39) + " characters");
        }
        base = URI.create(shortest);
    }

    public String url(UUID application) {
        return base + "/f/" + application;
    }

    /**
     * The application that a scanned payload names; empty for anything that is not exactly such a code. Any host is
     * accepted, because only the id is used: nothing is ever fetched from the scanned address.
     */
    public static Optional<UUID> parse(byte[] payload) {
        if (payload.length > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = OURS.matcher(new String(payload, StandardCharsets.US_ASCII));
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
