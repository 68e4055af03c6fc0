package org.banshi.device.page;

import java.io.IOException;

/** What every page has: purpose across it, head and foot. */
final class Frame {

    private static final float SIZE = 9;
    private static final float HEAD = Flow.PAPER.getHeight() - 60;
    private static final float FOOT = 48;
    private static final float PURPOSE_SIZE = 26;

    /** Light enough to read through and to copy. */
    private static final float PURPOSE_GREY = 0.9f;

    private static final double PURPOSE_ANGLE = Math.toRadians(35);

    private final PageDocument document;
    private final PageFonts fonts;

    Frame(PageDocument document, PageFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /** Below all else. */
    void ground(Ink ink) throws IOException {
        if (document.purpose().isEmpty()) {
            return;
        }
        String purpose = document.purpose().get();
        float width = fonts.width(purpose, PURPOSE_SIZE);
        // Two columns of slanted lines cover the page whatever is cut out of it.
        for (float y = 60; y < Flow.PAPER.getHeight(); y += 230) {
            for (float x : new float[] {Flow.PAPER.getWidth() * 0.28f, Flow.PAPER.getWidth() * 0.75f}) {
                float left = x - (float) Math.cos(PURPOSE_ANGLE) * width / 2;
                float low = y - (float) Math.sin(PURPOSE_ANGLE) * width / 2 + (x > 300 ? 90 : 0);
                ink.slanted(purpose, left, low, PURPOSE_SIZE, PURPOSE_GREY, PURPOSE_ANGLE);
            }
        }
    }

    void border(Ink ink, int page, int pages) throws IOException {
        float right = Flow.SIDE + Flow.WIDTH;
        ink.text(document.authority(), Flow.SIDE, HEAD, SIZE, Ink.Style.FAINT, 0);
        if (!document.number().isEmpty()) {
            String number = document.words().number() + document.number();
            ink.text(number, right - fonts.width(number, SIZE), HEAD, SIZE, Ink.Style.FAINT, 0);
        }
        ink.line(Flow.SIDE, HEAD - 6, right, HEAD - 6, 0.8f, 0.35f);
        String count = document.words().pageOf().formatted(page, pages);
        float width = fonts.width(count, SIZE);
        ink.text(count, (Flow.PAPER.getWidth() - width) / 2, FOOT, SIZE, Ink.Style.FAINT, 0);
    }
}
