package org.banshi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    /** UX.md §2.9. */
    private static final double LEAST_CONTRAST = 7;

    private static final Pattern TOKEN = Pattern.compile("(-b-[a-z-]+):\\s*#([0-9a-f]{6});");

    /** Text colour first, then every ground that it stands on. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("-b-text", "-b-ground", "-b-surface", "-b-pressed", "-b-pad", "-b-key", "-b-key-side"),
            List.of("-b-soft", "-b-ground", "-b-surface"),
            List.of("-b-on-action", "-b-action", "-b-action-pressed"),
            List.of("-b-action-text", "-b-surface", "-b-action-soft", "-b-ground"),
            List.of("-b-good", "-b-surface", "-b-good-soft"),
            List.of("-b-note", "-b-surface", "-b-note-soft"),
            List.of("-b-error", "-b-ground", "-b-surface", "-b-error-soft"));

    @ParameterizedTest
    @ValueSource(strings = {"contrast-standard", "contrast-high"})
    void everyTextStandsOutFromItsGround(String contrast) throws IOException {
        Map<String, Double> light = luminances(contrast);
        for (List<String> pair : PAIRS) {
            for (String ground : pair.subList(1, pair.size())) {
                assertThat(ratio(light.get(pair.getFirst()), light.get(ground)))
                        .as(contrast + ": " + pair.getFirst() + " on " + ground)
                        .isGreaterThanOrEqualTo(LEAST_CONTRAST);
            }
        }
    }

    private static Map<String, Double> luminances(String contrast) throws IOException {
        try (InputStream stream = ThemeTest.class.getResourceAsStream("/ui/theme.css")) {
            String css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            int start = css.indexOf("." + contrast + " {");
            Matcher matcher = TOKEN.matcher(css.substring(start, css.indexOf('}', start)));
            Map<String, Double> all = new HashMap<>();
            while (matcher.find()) {
                all.put(matcher.group(1), luminance(Integer.parseInt(matcher.group(2), 16)));
            }
            return all;
        }
    }

    /** WCAG 2: relative luminance. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int value) {
        double part = (value & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double ratio(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }
}
