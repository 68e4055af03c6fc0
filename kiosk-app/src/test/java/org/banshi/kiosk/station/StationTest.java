package org.banshi.kiosk.station;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banshi.content.Catalogue;
import org.banshi.content.reader.CatalogueReader;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Surroundings;
import org.banshi.kiosk.visit.Visit;
import org.banshi.kiosk.visit.VisitCore;
import org.banshi.kiosk.visit.VisitRules;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class StationTest {

    @Test
    void aFaultInOneStepIsLoggedWithoutItsWordsAndTheVisitGoesOn() throws Exception {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Station.class);
        logger.addAppender(lines);
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        BlockingQueue<Visit> shown = new LinkedBlockingQueue<>();
        Catalogue catalogue = CatalogueReader.readBundled("hebei");
        VisitCore core = new VisitCore(new VisitRules(
                catalogue,
                catalogue.site("ccb-zhongshan-road").orElseThrow(),
                () -> LocalDate.of(2026, 11, 23),
                () -> new UUID(1, 2),
                VisitRules.Times.STANDARD));
        try (Station station =
                new Station(core, core.nobody(Surroundings.UNKNOWN, 1), events, shown::add, (visit, effect) -> {
                    throw new IllegalArgumentException("赵明 13812345678");
                })) {
            station.start();
            events.addAll(List.of(new Event.Begin(), new Event.ServiceChosen(false)));
            Visit last = null;
            for (int i = 0; i < 3; i++) {
                last = shown.poll(20, TimeUnit.SECONDS);
            }
            assertThat(last).isNotNull();
            assertThat(last.stage()).isInstanceOf(Stage.Identify.class);
        } finally {
            logger.detachAppender(lines);
        }
        assertThat(lines.list)
                .anySatisfy(line -> assertThat(line.getFormattedMessage()).contains("EFFECT_FAULT"))
                .allSatisfy(line -> assertThat(
                                line.getFormattedMessage() + ThrowableProxyUtil.asString(line.getThrowableProxy()))
                        .doesNotContain("赵明", "13812345678"));
    }
}
