package org.banshi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.banshi.content.Language;
import org.banshi.content.item.Item;
import org.banshi.kiosk.ui.ScreenMetrics;
import org.banshi.kiosk.ui.TouchButton;
import org.banshi.kiosk.visit.Comfort;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of every item in the catalogue: words that an editor wrote a little too long are found here and not by a
 * resident. Leaves pictures in {@code target/screens/items}. Contrast changes no size, so one is enough.
 */
class CatalogueScreensIT {

    private static final List<Comfort> PORTRAIT =
            List.of(Comfort.NORMAL, Comfort.NORMAL.withLanguage(Language.EN).withTextSize(Comfort.TextSize.CARE));

    private static final List<Comfort> LANDSCAPE =
            List.of(Comfort.NORMAL.withLanguage(Language.EN), Comfort.NORMAL.withTextSize(Comfort.TextSize.CARE));

    @Test
    void whatIsChangedStandsThereAsItIsTyped() {
        Item treatment = ScreenFixtures.catalogue().item("treatment-elsewhere").orElseThrow();
        assertThat(typed(ItemPages.of(treatment).get("fill-start"))).matches("20[0-9]{2}年[0-9]{2}月[0-9]{2}日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"京A12345", "冀AD12345", "冀A1234挂"})
    void everyPlateCanBeTypedWithTheKeysThatAreThere(String plate) {
        ScreenBench bench = new ScreenBench(ScreenBench.PORTRAIT, InstantSource.fixed(ScreenFixtures.NOW));
        bench.show(ScreenFixtures.visit(new Stage.Fill("plate", Optional.empty(), "", false)));
        for (char character : plate.toCharArray()) {
            String key = "#key-" + Character.toLowerCase(character);
            ScreenBench.onFx(() -> {
                Node shown = bench.scene.getRoot().lookupAll(key).stream()
                        .filter(CatalogueScreensIT::isShown)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no key " + character));
                ((TouchButton) shown).fire();
                return shown;
            });
        }
        assertThat(shown(bench)).isEqualTo(plate);
    }

    private static String typed(Visit visit) {
        ScreenBench bench = new ScreenBench(ScreenBench.PORTRAIT, InstantSource.fixed(ScreenFixtures.NOW));
        bench.show(visit);
        return shown(bench);
    }

    private static boolean isShown(Node node) {
        Parent above = node.getParent();
        return node.isVisible() && (above == null || isShown(above));
    }

    private static String shown(ScreenBench bench) {
        return ScreenBench.onFx(() -> ((Label) bench.scene.lookup("#typed")).getText());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingOfAnyItemIsCutOff(boolean portrait) {
        ScreenMetrics metrics = portrait ? ScreenBench.PORTRAIT : ScreenBench.LANDSCAPE;
        ScreenBench bench = new ScreenBench(metrics, InstantSource.fixed(ScreenFixtures.NOW));
        Set<String> findings = new TreeSet<>();
        for (Item item : ScreenFixtures.catalogue().items()) {
            ItemPages.of(item).forEach((page, visit) -> {
                // Chinese and English, normal and large, each in one of the two orientations: what fits one seldom
                // fails
                // the other, and ScreensIT looks at all of them for one item.
                for (Comfort comfort : portrait ? PORTRAIT : LANDSCAPE) {
                    bench.show(ScreenFixtures.with(visit, comfort));
                    String mode = (portrait ? "portrait-" : "landscape-")
                            + comfort.language().tag() + "-" + comfort.textSize();
                    ScreenBench.onFx(() -> ScreenWalker.findings(bench.scene, metrics, comfort.care()))
                            .forEach(finding -> findings.add(mode + "/" + item.id() + "/" + page + ": " + finding));
                }
                if (portrait) {
                    bench.show(visit);
                    bench.paint(Path.of("target", "screens", "items", item.id(), page + ".png"));
                }
            });
        }
        assertThat(findings).isEmpty();
    }
}
