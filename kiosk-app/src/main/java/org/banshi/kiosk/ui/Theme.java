package org.banshi.kiosk.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The stylesheet: colours as looked-up tokens for each contrast, lengths written as {@code mm(…)} because CSS in JavaFX
 * has no millimetres of a screen whose pitch it does not know.
 */
public final class Theme {

    private static final Pattern MILLIMETRES = Pattern.compile("mm\\(([0-9.]+)\\)");

    private final String source;

    public Theme() {
        try (InputStream stream =
                Objects.requireNonNull(Theme.class.getResourceAsStream("/ui/theme.css"), "/ui/theme.css")) {
            source = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the stylesheet /ui/theme.css of the program cannot be read", e);
        }
    }

    /** A style class for the root, which sets all colours. */
    public static String contrastClass(boolean high) {
        return high ? "contrast-high" : "contrast-standard";
    }

    /** A data URI for {@code getStylesheets()}. */
    public String stylesheet(ScreenMetrics metrics) {
        String css = MILLIMETRES
                .matcher(source)
                .replaceAll(match -> Math.max(1, metrics.px(Double.parseDouble(match.group(1)))) + "px");
        return "data:text/css;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
