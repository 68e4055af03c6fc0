package org.banshi.device.ipp;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;

/**
 * The words of {@code printer-state-reasons}. Thread-safe. A word may end in {@code -error}, {@code -warning} or
 * {@code -report}; without one RFC 8011 leaves the severity open, and the table says what is meant.
 */
final class PrinterReasons {

    /** One word of a printer, understood; one that no table knows is told as it came. */
    record Reason(String raw, Severity severity, Finding finding, boolean known) {}

    private record Row(boolean always, Severity bare, Finding finding) {}

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();

    PrinterReasons() {
        Table.read("printer-state-reasons.tsv").forEach((word, cells) -> rows.put(word, row(cells)));
        Table.read("printer-parts.tsv").forEach((part, cells) -> parts.put(part, cells.getFirst()));
    }

    /** Empty for {@code none}. */
    Optional<Reason> of(String raw) {
        if (raw.equals("none")) {
            return Optional.empty();
        }
        // PWG 5100.9 was published with one keyword in mixed case (subunit-timing-Failure).
        String word = raw.toLowerCase(Locale.ROOT);
        Optional<Reason> whole = known(raw, word, Optional.empty());
        if (whole.isPresent()) {
            return whole;
        }
        for (Severity severity : Severity.values()) {
            String suffix = "-" + severity.name().toLowerCase(Locale.ROOT);
            if (word.endsWith(suffix)) {
                String bare = word.substring(0, word.length() - suffix.length());
                return known(raw, bare, Optional.of(severity)).or(() -> Optional.of(unknown(raw, severity)));
            }
        }
        return Optional.of(unknown(raw, Severity.WARNING));
    }

    private Optional<Reason> known(String raw, String word, Optional<Severity> said) {
        Row row = rows.get(word);
        if (row != null) {
            return Optional.of(reason(raw, row, row.finding(), said));
        }
        for (int dash = word.indexOf('-'); dash >= 0; dash = word.indexOf('-', dash + 1)) {
            String part = parts.get(word.substring(0, dash));
            Row event = rows.get("*" + word.substring(dash));
            if (part != null && event != null) {
                return Optional.of(reason(raw, event, event.finding().about(part), said));
            }
        }
        return Optional.empty();
    }

    private static Reason reason(String raw, Row row, Finding finding, Optional<Severity> said) {
        Severity severity = row.always() ? Severity.ERROR : said.orElse(row.bare());
        // A printer may call an error what the table takes for good news.
        return new Reason(raw, severity, severity == Severity.REPORT ? finding : finding.urged(), true);
    }

    private static Reason unknown(String raw, Severity severity) {
        return new Reason(
                raw,
                severity,
                new Finding(
                        Code.PRINTER_FAILED,
                        Origin.HARDWARE,
                        severity == Severity.REPORT ? Action.NONE : Action.MAINTENANCE,
                        "reports “" + Foreign.quote(raw) + "”: look at its display."),
                false);
    }

    private static Row row(List<String> cells) {
        boolean always = cells.getFirst().equals("always");
        Severity bare =
                always ? Severity.ERROR : Severity.valueOf(cells.getFirst().toUpperCase(Locale.ROOT));
        return new Row(always, bare, Finding.of(cells.subList(1, cells.size())));
    }
}
