package org.banshi.kiosk.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** Every size of the design in pixels, for one screen and one text size. */
public final class Sizes {

    /** The one type family; Latin, Chinese and digits from the same hand. */
    public static final String FAMILY = "Noto Sans CJK SC";

    /** ADA 707.7.2 and UX.md §2.9. */
    private static final double SMALLEST_CAPITAL = 4.8;

    /** Height of a capital divided by the size of the type. */
    private static final double CAPITAL_OF_EM = 0.72;

    /** Short side of the screen that {@link TextRole} is given for: 27 inches, 16:9. */
    private static final double REFERENCE_SHORT_SIDE = 336;

    private final ScreenMetrics metrics;
    private final boolean care;
    private final Map<TextRole, Font> fonts = new EnumMap<>(TextRole.class);

    public Sizes(ScreenMetrics metrics, boolean care) {
        this.metrics = metrics;
        this.care = care;
        // A smaller screen is read from nearer, a larger one from farther; never below the smallest capital.
        double scale = Math.clamp(metrics.shortSide() / REFERENCE_SHORT_SIDE, 0.6, 1.3);
        double least = care ? SMALLEST_CAPITAL * 1.5 : SMALLEST_CAPITAL;
        for (TextRole role : TextRole.values()) {
            // Beside the body instead of over it, a title has half the width.
            double beside = role == TextRole.TITLE && !portrait() ? 0.86 : 1;
            double capital = Math.max(least, role.capital(care) * scale * beside);
            fonts.put(
                    role,
                    Font.font(
                            FAMILY,
                            role.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
                            metrics.px(capital / CAPITAL_OF_EM)));
        }
    }

    public ScreenMetrics metrics() {
        return metrics;
    }

    public boolean care() {
        return care;
    }

    public boolean portrait() {
        return metrics.portrait();
    }

    public Font font(TextRole role) {
        return fonts.getOrDefault(role, Font.getDefault());
    }

    public double px(double millimetres) {
        return metrics.px(millimetres);
    }

    /** The least width and height of what can be touched: 20 mm, in care mode 25 mm. */
    public double target() {
        return Math.ceil((care ? 25 : 20) / metrics.millimetresPerPixel());
    }

    /** Between things that can be touched: at least 3 mm. */
    public double gap() {
        return Math.ceil((care ? 4 : 3.5) / metrics.millimetresPerPixel());
    }

    /** Between a text and what belongs to it. */
    public double tight() {
        return px(1.6);
    }

    /** Between the parts of a page. */
    public double space() {
        return px(roomy() ? (portrait() && !care ? 8 : 5.5) : 4.5);
    }

    /** From the edge of the screen. */
    public double margin() {
        return px(roomy() ? 16 : 8);
    }

    /** From the edge of a card to what is in it. */
    public double padding() {
        return px(roomy() ? (portrait() && !care ? 10 : 7) : 5);
    }

    /** Whether there is room for a lot of air. */
    private boolean roomy() {
        return metrics.shortSide() > 240;
    }
}
