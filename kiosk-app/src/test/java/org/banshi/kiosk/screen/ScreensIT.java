package org.banshi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banshi.kiosk.ui.ScreenMetrics;
import org.banshi.kiosk.visit.Comfort;
import org.banshi.kiosk.visit.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every stage in every language, size, contrast and orientation; leaves pictures in {@code target/screens}. */
class ScreensIT {

    /** All are looked at by the walker; these also by people. */
    private static final Set<String> PAINTED =
            Set.of("zh-cn-normal-standard", "zh-cn-care-standard", "zh-cn-normal-high", "en-normal-standard");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingIsCutOffTooSmallTooNearOrOutside(boolean portrait) {
        ScreenMetrics metrics = portrait ? ScreenBench.PORTRAIT : ScreenBench.LANDSCAPE;
        Set<String> findings = new TreeSet<>();
        Map<String, Visit> stages = ScreenFixtures.all();
        ScreenBench bench = new ScreenBench(metrics, InstantSource.fixed(ScreenFixtures.NOW));
        ScreenGallery.comforts()
                .forEach((mode, comfort) -> stages.forEach((picture, visit) -> {
                    String name = (portrait ? "portrait-" : "landscape-") + mode;
                    bench.show(ScreenFixtures.with(visit, comfort));
                    look(bench, metrics, comfort)
                            .forEach(finding -> findings.add(name + "/" + picture + ": " + finding));
                    if (PAINTED.contains(mode)) {
                        bench.paint(Path.of("target", "screens", name, picture + ".png"));
                    }
                }));
        assertThat(findings).isEmpty();
    }

    private static Set<String> look(ScreenBench bench, ScreenMetrics metrics, Comfort comfort) {
        return new TreeSet<>(ScreenBench.onFx(() -> ScreenWalker.findings(bench.scene, metrics, comfort.care())));
    }
}
