package org.banshi.kiosk.screen;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.banshi.content.Language;
import org.banshi.kiosk.ui.ScreenMetrics;
import org.banshi.kiosk.visit.Comfort;
import org.banshi.kiosk.visit.Visit;

/** Paints stages into a folder for the eye; arguments: folder, part of the picture's name, part of the mode's name. */
public final class ScreenGallery {

    private ScreenGallery() {}

    /** Every comfort and orientation by the name of its folder. */
    static Map<String, Comfort> comforts() {
        Map<String, Comfort> comforts = new TreeMap<>();
        for (Language language : Language.values()) {
            for (Comfort.TextSize size : Comfort.TextSize.values()) {
                for (Comfort.Contrast contrast : Comfort.Contrast.values()) {
                    comforts.put(
                            (language.tag() + "-" + size + "-" + contrast).toLowerCase(java.util.Locale.ROOT),
                            new Comfort(language, size, contrast));
                }
            }
        }
        return comforts;
    }

    public static void main(String... arguments) {
        Path folder = Path.of(arguments[0]);
        for (ScreenMetrics metrics : new ScreenMetrics[] {ScreenBench.PORTRAIT, ScreenBench.LANDSCAPE}) {
            ScreenBench bench = new ScreenBench(metrics, InstantSource.fixed(ScreenFixtures.NOW));
            comforts().forEach((mode, comfort) -> {
                String name = (metrics.portrait() ? "portrait-" : "landscape-") + mode;
                if (!name.contains(arguments[2])) {
                    return;
                }
                ScreenFixtures.all().forEach((picture, visit) -> {
                    if (picture.contains(arguments[1])) {
                        paint(bench, metrics, ScreenFixtures.with(visit, comfort), folder.resolve(name), picture);
                    }
                });
            });
        }
        javafx.application.Platform.exit();
    }

    private static void paint(ScreenBench bench, ScreenMetrics metrics, Visit visit, Path folder, String picture) {
        bench.show(visit);
        if (System.getProperty("walk") == null) {
            bench.paint(folder.resolve(picture + ".png"));
        }
        for (String finding : new TreeSet<>(ScreenBench.onFx(() ->
                ScreenWalker.findings(bench.scene, metrics, visit.comfort().care())))) {
            System.out.println(folder.getFileName() + "/" + picture + ": " + finding);
        }
    }
}
