package org.banshi.device.ipp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A request or a reply without its document (RFC 8010 §3.1).
 *
 * @param version major and minor in one number, {@code 0x0200} for 2.0
 * @param code operation of a request, status of a reply
 */
record IppMessage(int version, int code, int requestId, List<IppGroup> groups) {

    static final int VERSION_2_0 = 0x0200;
    static final int VERSION_1_1 = 0x0101;

    IppMessage {
        groups = List.copyOf(groups);
    }

    /** Status of a reply: below 0x0100 the printer has done what it was asked, perhaps without some wishes. */
    boolean successful() {
        return code < 0x0100;
    }

    /**
     * Status of a reply: the printer is there, did nothing and only has no time, for another's job or too many of them
     * ({@code server-error-service-unavailable}, {@code -busy}, {@code -too-many-jobs}: RFC 8011 §B.1.5, the last in IANA's registry).
     */
    boolean turnsAway() {
        return code == 0x0502 || code == 0x0507 || code == 0x050B;
    }

    /** All values of an attribute in groups of that tag, in the order of the wire. */
    List<IppValue> values(int group, String name) {
        List<IppValue> values = new ArrayList<>();
        for (IppGroup candidate : groups) {
            if (candidate.tag() == group) {
                for (IppAttribute attribute : candidate.attributes()) {
                    if (attribute.name().equals(name)) {
                        values.addAll(attribute.values());
                    }
                }
            }
        }
        return values;
    }

    List<String> words(int group, String name) {
        return values(group, name).stream()
                .map(IppValue::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    Optional<String> word(int group, String name) {
        return words(group, name).stream().findFirst();
    }

    OptionalInt number(int group, String name) {
        return values(group, name).stream()
                .filter(IppValue.Whole.class::isInstance)
                .mapToInt(value -> ((IppValue.Whole) value).number())
                .findFirst();
    }

    Optional<Boolean> flag(int group, String name) {
        return values(group, name).stream()
                .filter(IppValue.Flag.class::isInstance)
                .map(value -> ((IppValue.Flag) value).on())
                .findFirst();
    }

    /** Names of the attributes that the printer says it cannot honour. */
    List<String> unsupported() {
        return groups.stream()
                .filter(group -> group.tag() == IppGroup.UNSUPPORTED)
                .flatMap(group -> group.attributes().stream())
                .map(IppAttribute::name)
                .distinct()
                .toList();
    }
}
