package org.banshi.device.sane;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What scanimage says beside the picture: how far it is, and at last why it failed. Takes bytes as they come; lines of
 * backends, which have no fixed form, are ignored. Format: scanimage.c of sane-backends 1.1 in the C locale.
 */
final class ScanimageMessages {

    /** Its own lines are short; a backend that says more on one line is not quoted in full. */
    private static final int LONGEST_LINE = 400;

    private static final Pattern PROGRESS = Pattern.compile("Progress: (\\d{1,3}\\.\\d)%");
    private static final Pattern OWN = Pattern.compile("[\\w.-]*scanimage[\\w.-]*: (.+)");
    private static final Pattern HARMLESS =
            Pattern.compile("rounded value of .*|received signal .*|trying to stop scanner|aborting|ignored .*");

    private final StringBuilder line = new StringBuilder();
    private double progress;
    private Optional<String> complaint = Optional.empty();

    void accept(byte[] bytes, int count) {
        for (int at = 0; at < count; at++) {
            char next = (char) (bytes[at] & 0xFF);
            if (next == '\n' || next == '\r') {
                take(line.toString());
                line.setLength(0);
            } else if (line.length() < LONGEST_LINE) {
                line.append(next < ' ' || next > '~' ? '?' : next);
            }
        }
    }

    /** From 0 to 1, as far as the backend knows. */
    double progress() {
        return progress;
    }

    /** What it complained of first, without the program's name; what follows is the consequence. */
    Optional<String> complaint() {
        return complaint;
    }

    private void take(String text) {
        Matcher percent = PROGRESS.matcher(text);
        if (percent.matches()) {
            progress = Math.min(1, Double.parseDouble(percent.group(1)) / 100);
            return;
        }
        Matcher own = OWN.matcher(text);
        if (own.matches()
                && complaint.isEmpty()
                && !HARMLESS.matcher(own.group(1)).matches()) {
            complaint = Optional.of(own.group(1));
        }
    }
}
