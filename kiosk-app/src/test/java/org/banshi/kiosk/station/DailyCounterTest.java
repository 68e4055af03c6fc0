package org.banshi.kiosk.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyCounterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path directory;

    @Test
    void countsFromOne() throws IOException {
        DailyCounter counter = new DailyCounter(directory.resolve("counter"));
        assertThat(counter.next(DAY)).isEqualTo(1);
        assertThat(counter.next(DAY)).isEqualTo(2);
    }

    @Test
    void neverGivesANumberTwiceHoweverOftenItIsCutOff() throws IOException {
        Set<Integer> given = new HashSet<>();
        for (int start = 0; start < 5; start++) {
            DailyCounter counter = new DailyCounter(directory.resolve("counter"));
            for (int i = 0; i < 33; i++) {
                assertThat(given.add(counter.next(DAY))).isTrue();
            }
        }
    }

    @Test
    void beginsAnewOnANewDay() throws IOException {
        DailyCounter counter = new DailyCounter(directory.resolve("counter"));
        counter.next(DAY);
        assertThat(counter.next(DAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void aClockThatFallsBackAndReturnsMeetsItsNumbersAgain() throws IOException {
        Path file = directory.resolve("counter");
        int before = new DailyCounter(file).next(DAY);
        new DailyCounter(file).next(LocalDate.of(2000, 1, 1));
        assertThat(new DailyCounter(file).next(DAY)).isGreaterThan(before);
    }

    @Test
    void aDamagedFileIsKeptAndCountingGoesOnFarAbove() throws IOException {
        Path file = directory.resolve("counter");
        Files.writeString(file, DAY + " many\n");
        assertThat(new DailyCounter(file).next(DAY)).isGreaterThan(5_000);
        assertThat(directory.resolve("counter.damaged")).hasContent(DAY + " many");
    }
}
