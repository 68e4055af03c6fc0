package org.banshi.device.sane;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scanner can be set to: the text of {@code scanimage -A}, understood. Lines with an option begin with four
 * blanks and a dash, such as {@code --resolution 75|150|300dpi [75]}, {@code -x 0..215.9mm (in steps of 1) [80]} or
 * {@code --mode Gray|24bit Color[Fast] [24bit Color[Fast]]}; everything else there is prose.
 */
record OptionListing(Map<String, ScannerOption> options) {

    /** A hundred resolutions or trays fit; what is longer is not read, and so takes no time. */
    private static final int LONGEST_LINE = 4096;

    private static final Pattern NAME = Pattern.compile(" {4}--?([A-Za-z][A-Za-z0-9-]*)(?= |\\[=\\(|$)");
    private static final Pattern OPTIONAL = Pattern.compile("\\[=\\(([^)]*)\\)\\]");
    private static final Pattern STEPS = Pattern.compile(" \\(in steps of [^)]*\\)");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d)(dpi|mm|pel|bit|us|%)(,\\.\\.\\.)?$");

    OptionListing {
        options = Map.copyOf(options);
    }

    static OptionListing parse(String text) {
        Map<String, ScannerOption> options = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            // Of values with control characters (a name cut off in the backend) no argument can be made.
            if (line.length() <= LONGEST_LINE && line.chars().noneMatch(Character::isISOControl)) {
                option(line).ifPresent(option -> options.put(option.name(), option));
            }
        }
        return new OptionListing(options);
    }

    /** The option, if it is there and can be set now. */
    Optional<ScannerOption> active(String name) {
        return Optional.ofNullable(options.get(name)).filter(ScannerOption::active);
    }

    private static Optional<ScannerOption> option(String line) {
        Matcher name = NAME.matcher(line);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        String rest = line.substring(name.end());
        boolean active = true;
        for (int mark = lastMark(rest); mark >= 0; mark = lastMark(rest)) {
            String said = rest.substring(mark);
            active &= !said.equals(" [inactive]") && !said.equals(" [read-only]");
            rest = rest.substring(0, mark);
        }
        Matcher optional = OPTIONAL.matcher(rest);
        String values = optional.matches() ? optional.group(1) : rest.isEmpty() ? "" : rest.substring(1);
        return Optional.of(option(name.group(1), values, active));
    }

    /** Where the last {@code  [word]} begins, with its blank; the word may hold brackets itself. -1 if there is none. */
    private static int lastMark(String text) {
        if (!text.endsWith("]")) {
            return -1;
        }
        int open = 0;
        for (int at = text.length() - 1; at >= 0; at--) {
            open += text.charAt(at) == ']' ? 1 : text.charAt(at) == '[' ? -1 : 0;
            if (open == 0) {
                return at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : -1;
            }
        }
        return -1;
    }

    private static ScannerOption option(String name, String values, boolean active) {
        String bare = STEPS.matcher(values).replaceAll("");
        Matcher unit = UNIT.matcher(bare);
        String ofUnit = unit.find() ? unit.group(1) : "";
        String withoutUnit = ofUnit.isEmpty() ? bare : bare.substring(0, unit.start());
        return new ScannerOption(name, List.of(withoutUnit.split("\\|", -1)), ofUnit, active);
    }
}
