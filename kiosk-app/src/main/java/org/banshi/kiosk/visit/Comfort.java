package org.banshi.kiosk.visit;

import org.banshi.content.Language;

/** How this resident wants to see and hear the terminal; lives and dies with the visit. */
public record Comfort(Language language, TextSize textSize, Contrast contrast) {

    public static final Comfort NORMAL = new Comfort(Language.ZH_CN, TextSize.NORMAL, Contrast.STANDARD);

    public enum TextSize {
        NORMAL,
        /** 关怀模式: text ×1.5, targets 25 mm, at most six choices a screen, no motion, longer idle time. */
        CARE
    }

    public enum Contrast {
        STANDARD,
        HIGH
    }

    public boolean care() {
        return textSize == TextSize.CARE;
    }

    public Comfort withLanguage(Language next) {
        return new Comfort(next, textSize, contrast);
    }

    public Comfort withTextSize(TextSize next) {
        return new Comfort(language, next, contrast);
    }

    public Comfort withContrast(Contrast next) {
        return new Comfort(language, textSize, next);
    }
}
