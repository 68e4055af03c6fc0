package org.banshi.device.sane;

import java.util.Optional;

/**
 * SANE's status words (SANE standard 1.06, §4.2.7), by the number that is also scanimage's exit code, with the text of
 * {@code sane_strstatus()} that its messages end with.
 */
enum SaneStatus {
    GOOD("Success"),
    UNSUPPORTED("Operation not supported"),
    CANCELLED("Operation was canceled", "Operation was cancelled"),
    DEVICE_BUSY("Device busy"),
    INVAL("Invalid argument"),
    EOF("End of file reached"),
    JAMMED("Document feeder jammed"),
    NO_DOCS("Document feeder out of documents"),
    COVER_OPEN("Scanner cover is open"),
    IO_ERROR("Error during device I/O"),
    NO_MEM("Out of memory"),
    ACCESS_DENIED("Access to resource has been denied");

    private final String[] texts;

    SaneStatus(String... texts) {
        this.texts = texts;
    }

    /** The status that the complaint ends with, which is surer than the exit code: 1 is also any usage error. */
    static Optional<SaneStatus> of(String complaint) {
        for (SaneStatus status : values()) {
            for (String text : status.texts) {
                if (complaint.endsWith(text) || complaint.endsWith("(" + text + ")")) {
                    return Optional.of(status);
                }
            }
        }
        return Optional.empty();
    }
}
