package org.banshi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import org.banshi.content.Language;
import org.banshi.content.item.Item;
import org.banshi.kiosk.ui.ScreenMetrics;
import org.banshi.kiosk.visit.Comfort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of every item in the catalogue: words that an editor wrote a little too long are found here and not by a
 * resident. Leaves pictures in {@code target/screens/items}. Contrast changes no size, so one is enough.
 */
class CatalogueScreensIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingOfAnyItemIsCutOff(boolean portrait) {
        ScreenMetrics metrics = portrait ? ScreenBench.PORTRAIT : ScreenBench.LANDSCAPE;
        ScreenBench bench = new ScreenBench(metrics, InstantSource.fixed(ScreenFixtures.NOW));
        Set<String> findings = new TreeSet<>();
        for (Item item : ScreenFixtures.catalogue().items()) {
            ItemPages.of(item).forEach((page, visit) -> {
                for (Language language : Language.values()) {
                    for (Comfort.TextSize size : Comfort.TextSize.values()) {
                        Comfort comfort = Comfort.NORMAL.withLanguage(language).withTextSize(size);
                        bench.show(ScreenFixtures.with(visit, comfort));
                        String mode = (portrait ? "portrait-" : "landscape-") + language.tag() + "-" + size;
                        ScreenBench.onFx(() -> ScreenWalker.findings(bench.scene, metrics, comfort.care()))
                                .forEach(finding -> findings.add(mode + "/" + item.id() + "/" + page + ": " + finding));
                    }
                }
                bench.show(visit);
                bench.paint(Path.of(
                        "target", "screens", "items", item.id(), page + (portrait ? "" : "-landscape") + ".png"));
            });
        }
        assertThat(findings).isEmpty();
    }
}
