package org.banshi.device.sane;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scanner can be set to: the text of {@code scanimage -A}, understood. Lines with an option begin with four
 * blanks and a dash, such as {@code --resolution 75|150|300dpi [75]} or {@code -x 0..215.9mm (in steps of 1) [80]};
 * everything else there is prose.
 */
record OptionListing(Map<String, ScannerOption> options) {

    private static final Pattern LINE =
            Pattern.compile(" {4}--?([A-Za-z][A-Za-z0-9-]*)(?:\\[=\\(([^)]*)\\)\\]| (.*?))??((?: \\[[^\\]]*\\])*)");
    private static final Pattern STEPS = Pattern.compile(" \\(in steps of [^)]*\\)");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d)(dpi|mm|pel|bit|us|%)(,\\.\\.\\.)?$");

    OptionListing {
        options = Map.copyOf(options);
    }

    static OptionListing parse(String text) {
        Map<String, ScannerOption> options = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                String values = parts.group(2) != null ? parts.group(2) : parts.group(3) != null ? parts.group(3) : "";
                boolean active = !parts.group(4).contains("[inactive]")
                        && !parts.group(4).contains("[read-only]");
                options.put(parts.group(1), option(parts.group(1), values, active));
            }
        }
        return new OptionListing(options);
    }

    /** The option, if it is there and can be set now. */
    Optional<ScannerOption> active(String name) {
        return Optional.ofNullable(options.get(name)).filter(ScannerOption::active);
    }

    private static ScannerOption option(String name, String values, boolean active) {
        String bare = STEPS.matcher(values).replaceAll("");
        Matcher unit = UNIT.matcher(bare);
        String ofUnit = unit.find() ? unit.group(1) : "";
        String withoutUnit = ofUnit.isEmpty() ? bare : bare.substring(0, unit.start());
        return new ScannerOption(name, List.of(withoutUnit.split("\\|", -1)), ofUnit, active);
    }
}
