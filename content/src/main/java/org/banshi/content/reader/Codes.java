package org.banshi.content.reader;

import java.util.HashMap;
import java.util.Map;

/** Which implementation codes are taken: each names one item of one body. */
final class Codes {

    private final Map<String, String> owners = new HashMap<>();

    /** @param owner as the finding names it, should another one claim the same code */
    void claim(String code, String owner, Fields fields) {
        String other = code.isEmpty() ? null : owners.putIfAbsent(code, owner);
        if (other != null) {
            fields.find(
                    "implementation-code",
                    "'" + other + "' has the same implementation code",
                    "Look up which of the two it belongs to");
        }
    }
}
