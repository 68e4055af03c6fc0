package org.banshi.packaging.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banshi.content.Catalogue;
import org.banshi.content.item.Item;
import org.banshi.content.reader.CatalogueReader;
import org.banshi.content.reader.ContentException;
import org.banshi.contract.Applicant;
import org.banshi.contract.Application;
import org.banshi.contract.Stroke;

/** An application of usual size by nobody who exists: the specimen's number, a signature of some 300 points. */
final class SampleApplication {

    /** Read once: it is not part of what is measured. */
    private static final Catalogue CATALOGUE = catalogue();

    private SampleApplication() {}

    static Application of(UUID id, String terminal, int running) {
        Item item = CATALOGUE.item("pension-enrolment").orElseThrow();
        return new Application(
                id,
                item.id(),
                item.form().version(),
                CATALOGUE.version(),
                "ccb-zhongshan-road",
                terminal,
                String.format(Locale.ROOT, "%s-%04d", terminal, running),
                Instant.now(),
                "zh-CN",
                Applicant.resident(
                        "赵明",
                        "1",
                        "01",
                        LocalDate.of(1986, 5, 17),
                        Optional.of("河北省石家庄市正定县南牛镇东杨庄村36号"),
                        "130123198605170017",
                        "正定县公安局",
                        LocalDate.of(2016, 1, 1),
                        Optional.of(LocalDate.of(2036, 1, 1))),
                Map.of(
                        "household-type", "rural",
                        "address", "河北省石家庄市正定县南牛镇东杨庄村36号",
                        "mobile", "13812345678",
                        "payment-grade", "yuan-500",
                        "special-group", "no",
                        "bank-card", "9999990000000014"),
                item.declaration().zhCn(),
                List.of(stroke(0), stroke(300)));
    }

    private static Stroke stroke(int from) {
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            points.add(new Stroke.Point(from + 4 * i, 200 + (int) (80 * Math.sin(i / 9.0))));
        }
        return new Stroke(points);
    }

    private static Catalogue catalogue() {
        try {
            return CatalogueReader.readBundled("hebei");
        } catch (ContentException broken) {
            throw new IllegalStateException("The bundled catalogue is broken", broken);
        }
    }
}
