package org.banshi.backend;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

/** Not even at debug level does a log line say who applied or what was answered. */
@ExtendWith(TestBackend.Shared.class)
class SilentLogTest {

    private final TestBackend backend;
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    SilentLogTest(TestBackend backend) {
        this.backend = backend;
    }

    @Test
    void logsSayNothingOfThePerson() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger spring = (Logger) LoggerFactory.getLogger("org.springframework");
        Level level = root.getLevel();
        Level springLevel = spring.getLevel();
        AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                lines.add(event.getFormattedMessage() + text(event.getThrowableProxy()));
            }
        };
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.DEBUG);
        spring.setLevel(Level.DEBUG);
        try {
            submitGoodAndBad();
        } finally {
            root.setLevel(level);
            spring.setLevel(springLevel);
            root.detachAppender(appender);
        }

        assertThat(lines).anyMatch(line -> line.contains("refused"));
        assertThat(lines)
                .noneMatch(line -> line.contains(Applications.NAME)
                        || line.contains(Applications.NUMBER)
                        || line.contains(Applications.MOBILE)
                        || line.contains(Applications.BANK_CARD)
                        || line.contains("示例路"));
    }

    private void submitGoodAndBad() throws Exception {
        UUID id = UUID.randomUUID();
        assertThat(backend.client().post(backend.seal(Applications.pension(id))).statusCode())
                .isEqualTo(201);
        assertThat(backend.client().post(backend.seal(Applications.pension(id))).statusCode())
                .isEqualTo(409);
        backend.client()
                .post(backend.seal(Applications.pensionWith(UUID.randomUUID(), "unknown", Applications.MOBILE)));
        // The database refuses the row, and would quote it in its detail.
        backend.database()
                .sql("alter table case_file add constraint broken check (site_id <> 'ccb-zhongshan-road') not valid")
                .update();
        try {
            assertThat(backend.client()
                            .post(backend.seal(Applications.pension(UUID.randomUUID())))
                            .statusCode())
                    .isEqualTo(500);
        } finally {
            backend.database()
                    .sql("alter table case_file drop constraint broken")
                    .update();
        }
    }

    private static String text(IThrowableProxy thrown) {
        return thrown == null ? "" : " " + thrown.getMessage() + text(thrown.getCause());
    }
}
