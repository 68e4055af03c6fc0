package org.banshi.device.ipp;

import java.util.List;

/**
 * What a printer can do, as far as it matters here.
 *
 * @param operations codes of the operations
 * @param readsPdf whether it takes PDF; one that does not tell is believed to
 * @param attributes names of the wishes that it has values for, of those asked
 */
record Abilities(List<String> operations, boolean readsPdf, List<String> attributes) {

    private static final List<String> WISHES = List.of("media", "sides", "print-color-mode", "copies");

    static final String[] ASKED = {
        "operations-supported",
        "document-format-supported",
        "media-supported",
        "sides-supported",
        "print-color-mode-supported",
        "copies-supported"
    };

    static Abilities of(IppMessage reply) {
        int group = IppGroup.PRINTER;
        List<String> formats = reply.words(group, "document-format-supported");
        return new Abilities(
                reply.words(group, "operations-supported"),
                formats.isEmpty() || formats.contains("application/pdf"),
                WISHES.stream()
                        .filter(wish ->
                                !reply.values(group, wish + "-supported").isEmpty())
                        .toList());
    }

    boolean can(Operation operation) {
        return operations.contains(Integer.toString(operation.code()));
    }
}
