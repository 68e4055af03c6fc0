package org.banshi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GateTest {

    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private final Gate gate = new Gate(() -> now);

    @Test
    void aDoubleTapPassesOnce() {
        assertThat(gate.pass()).isTrue();
        now = now.plusMillis(200);
        assertThat(gate.pass()).isFalse();
    }

    @Test
    void aDoubleTapDoesNothingOnThePageThatCameInBetween() {
        gate.pass();
        gate.pageChanged();
        now = now.plusMillis(200);
        assertThat(gate.pass()).isFalse();
        now = now.plusMillis(200);
        assertThat(gate.pass()).isTrue();
    }

    @Test
    void aStepThatChangedNothingMayBeTriedAgainAfterAWhile() {
        gate.pass();
        now = now.plusMillis(600);
        assertThat(gate.pass()).isFalse();
        now = now.plusMillis(700);
        assertThat(gate.pass()).isTrue();
    }

    @Test
    void aClockSetBackDoesNotLockTheScreen() {
        gate.pass();
        now = now.minusSeconds(3600);
        assertThat(gate.pass()).isTrue();
    }
}
