package org.banshi.contract;

import java.net.URI;

/**
 * Why something was refused (RFC 9457), media type {@value #MEDIA_TYPE}. Says which question, never what was answered.
 *
 * @param type one of the constants here; a platform may have more
 * @param title for people, the same for every problem of the type
 * @param status the HTTP status
 * @param detail for people, about this occurrence; may be empty
 */
public record Problem(URI type, String title, int status, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** 409: the id is known with another digest. Never to be retried; somebody must look. */
    public static final URI OTHER_DIGEST = URI.create("urn:banshi:problem:other-digest");

    /** 422: no envelope as in the contract. */
    public static final URI MALFORMED = URI.create("urn:banshi:problem:malformed");

    /** 422: the envelope will not open; {@code detail} has the {@link Opened.Reason}. */
    public static final URI NOT_OPENED = URI.create("urn:banshi:problem:not-opened");

    /** 422: opened, but what is inside cannot be accepted; {@code detail} names the questions. */
    public static final URI INVALID = URI.create("urn:banshi:problem:invalid");

    /** 401: the terminal is not registered (yet). Can be retried: registering heals it. */
    public static final URI TERMINAL_UNKNOWN = URI.create("urn:banshi:problem:terminal-unknown");

    /** 413. */
    public static final URI TOO_LARGE = URI.create("urn:banshi:problem:too-large");

    /** 503: the terminal's catalogue is newer than the backend's. Can be retried. */
    public static final URI CONTENT_BEHIND = URI.create("urn:banshi:problem:content-behind");

    /** 503: can be retried. */
    public static final URI UNAVAILABLE = URI.create("urn:banshi:problem:unavailable");

    /** 404. */
    public static final URI NOT_FOUND = URI.create("urn:banshi:problem:not-found");

    /** 4xx and 5xx of any other kind. */
    public static final URI OTHER = URI.create("urn:banshi:problem:other");

    /** Whether the same submission can never be accepted: keep it, do not send it again, call somebody. */
    public boolean rulesOutRetry() {
        return type.equals(OTHER_DIGEST)
                || type.equals(MALFORMED)
                || type.equals(NOT_OPENED)
                || type.equals(INVALID)
                || type.equals(TOO_LARGE);
    }
}
