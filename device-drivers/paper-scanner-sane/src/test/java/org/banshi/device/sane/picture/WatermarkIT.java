package org.banshi.device.sane.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Needs a font with Chinese characters. */
class WatermarkIT {

    private static final String WORDS = "仅用于城乡居民养老保险参保登记 2026-11-24";

    private final DrawnDocument document = DrawnDocument.a4(100);

    @Test
    void coversThePageLightlyAndLeavesItReadable() {
        Raster page = document.raster();
        byte[] before = page.samples().clone();
        Raster marked = Watermark.draw(page, 100, WORDS);

        assertThat(page.samples()).isEqualTo(before);
        assertThat(Likeness.of(marked, page)).isGreaterThan(0.9);
        int darkest = 0;
        for (int at = 0; at < before.length; at++) {
            int darker = (before[at] & 0xFF) - (marked.samples()[at] & 0xFF);
            darkest = Math.max(darkest, darker);
        }
        assertThat(darkest).isBetween(15, 60);
    }

    @Test
    void noPartOfTheSizeOfAnIdentityCardIsFreeOfIt() {
        Raster blank = DrawnDocument.blank(210, 297, 100).raster();
        Raster marked = Watermark.draw(blank, 100, WORDS);
        int width = (int) (54 / 25.4 * 100);
        int height = (int) (54 / 25.4 * 100);
        for (int top = 0; top + height <= blank.height(); top += height / 3) {
            for (int left = 0; left + width <= blank.width(); left += width / 3) {
                assertThat(marked(blank, marked, left, top, width, height)).isGreaterThan(100);
            }
        }
    }

    @Test
    void isDrawnInGreyToo() {
        Raster grey = document.raster().grey();

        assertThat(Watermark.draw(grey, 100, WORDS).samples()).isNotEqualTo(grey.samples());
    }

    @Test
    void charactersThatNoFontHasAreNoticedBefore() {
        assertThat(Watermark.canShow(WORDS)).isTrue();
        assertThat(Watermark.canShow("\uDBFF\uDFFD")).isFalse();
    }

    private static int marked(Raster before, Raster after, int left, int top, int width, int height) {
        int marked = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                int at = (y * before.width() + x) * 3;
                marked += before.samples()[at] == after.samples()[at] ? 0 : 1;
            }
        }
        return marked;
    }
}
