package org.banshi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.banshi.content.ReadCatalogue;
import org.banshi.content.reader.CatalogueReader;
import org.banshi.kiosk.visit.Effect.Timer;
import org.junit.jupiter.api.Test;

/**
 * What must hold on every way through a visit, tried on random ways. Each walk is made from its seed alone; a failure
 * names the seed and the step.
 */
class RandomWalkTest {

    private static final int WALKS = 20_000;
    private static final int STEPS = 60;

    @Test
    void everyWayThroughASmallCatalogueKeepsThePromises() {
        Map<String, Integer> seen = new HashMap<>();
        for (long seed = 0; seed < WALKS; seed++) {
            new Walk(seed, Samples.CATALOGUE, seen).go();
        }
        // Without this the walks might prove nothing: each stage has to be reached often.
        for (Class<?> stage : Stage.class.getPermittedSubclasses()) {
            if (stage != Stage.OutOfService.class && stage != Stage.ProgressAnswer.class) {
                assertThat(seen).containsKey(stage.getSimpleName());
                assertThat(seen.get(stage.getSimpleName())).isGreaterThan(500);
            }
        }
    }

    @Test
    void everyWayThroughTheBundledCatalogueKeepsThePromises() throws Exception {
        ReadCatalogue hebei = CatalogueReader.readBundled("hebei");
        Map<String, Integer> seen = new HashMap<>();
        for (long seed = 0; seed < WALKS / 4; seed++) {
            new Walk(seed, hebei, seen).go();
        }
        assertThat(seen).containsKey("Done");
    }

    private static final class Walk {
        private final long seed;
        private final Map<String, Integer> seen;
        private final Walker walker;
        private final Play play;
        private final Set<UUID> saved = new HashSet<>();

        Walk(long seed, ReadCatalogue catalogue, Map<String, Integer> seen) {
            this.seed = seed;
            this.seen = seen;
            this.walker = new Walker(seed, catalogue);
            this.play = Play.with(catalogue);
        }

        void go() {
            for (int step = 0; step < STEPS; step++) {
                Visit before = play.visit();
                Event event = walker.next(before);
                try {
                    play.on(event);
                    seen.merge(play.stage().getClass().getSimpleName(), 1, Integer::sum);
                    check(before, event);
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError(
                            "Walk " + seed + ", step " + step + ": "
                                    + event.getClass().getSimpleName() + " at "
                                    + before.stage().getClass().getSimpleName(),
                            e);
                }
            }
            Visit last = play.visit();
            assertThat(toAttract(last, true)).as("walk %d: ended", seed).isTrue();
            assertThat(toAttract(last, false)).as("walk %d: walked away", seed).isTrue();
        }

        private void check(Visit before, Event event) {
            Visit after = play.visit();
            onlyWipesOrAnotherItemCountOn(before, after, event);
            nobodyIsForgottenHalf(after);
            savedOnce(before, event);
            coversDoNotNest(after.stage());
            timersOfOthersDoNothing(before, after, event);
            clocksRunWhereTheyMust(after);
            onePersonAVisit(before, after);
            assertThat(after + " " + event).doesNotContain(Samples.YOUNG.number(), Samples.OLD.number(), "13800138000");
            assertThat(after.extensions()).isLessThanOrEqualTo(Play.TIMES.extensions());
        }

        private void onlyWipesOrAnotherItemCountOn(Visit before, Visit after, Event event) {
            if (after.serial() != before.serial()) {
                assertThat(after.serial()).isEqualTo(before.serial() + 1);
                assertThat(play.lastEffects()).contains(new Effect.StopTimers());
                if (!(event instanceof Event.AnotherItem)) {
                    assertThat(play.lastEffects()).contains(new Effect.Wipe());
                    assertThat(after).isEqualTo(Visit.nobody(after.surroundings(), after.serial()));
                }
            }
        }

        private void nobodyIsForgottenHalf(Visit after) {
            switch (after.stage()) {
                case Stage.Attract _ ->
                    assertThat(after.withComfort(Comfort.NORMAL))
                            .isEqualTo(Visit.nobody(after.surroundings(), after.serial()));
                case Stage.Farewell _ -> {
                    assertThat(after.card()).isEmpty();
                    assertThat(after.item()).isEmpty();
                    assertThat(after.answers().values()).isEmpty();
                    assertThat(after.signature()).isEmpty();
                }
                default -> {}
            }
        }

        private void savedOnce(Visit before, Event event) {
            boolean confirmed = event instanceof Event.Confirm
                    && before.stage() instanceof Stage.Sign
                    && play.stage() instanceof Stage.Submitting;
            boolean again = event instanceof Event.RetrySave
                    && before.stage().equals(new Stage.Submitting(Stage.Submitting.Phase.SAVE_FAILED));
            assertThat(play.lastEffects().stream().filter(Effect.Save.class::isInstance))
                    .as("every confirmation and every retry is one save, and nothing else is")
                    .hasSize(confirmed || again ? 1 : 0);
            for (Effect effect : play.lastEffects()) {
                if (effect instanceof Effect.Save(Visit visit)) {
                    UUID application = visit.applicationId().orElseThrow();
                    boolean retry = event instanceof Event.RetrySave
                            && before.stage().equals(new Stage.Submitting(Stage.Submitting.Phase.SAVE_FAILED));
                    assertThat(saved.add(application) || retry).as("saved once").isTrue();
                    assertThat(visit.signature()).isNotEmpty();
                }
            }
        }

        private static void coversDoNotNest(Stage stage) {
            switch (stage) {
                case Stage.Warning(Stage below) -> {
                    assertThat(below)
                            .isNotInstanceOfAny(Stage.Warning.class, Stage.Attract.class, Stage.Farewell.class);
                    coversDoNotNest(below);
                }
                case Stage.Help(Stage below) ->
                    assertThat(below).isNotInstanceOfAny(Stage.Warning.class, Stage.Help.class);
                default -> {}
            }
        }

        private void timersOfOthersDoNothing(Visit before, Visit after, Event event) {
            if (event instanceof Event.TimerFired fired && fired.visit() != before.serial()) {
                assertThat(after).isEqualTo(before);
                assertThat(play.lastEffects()).isEmpty();
            }
        }

        /** Replays the effects on clocks and asks that somebody who walks away is noticed at every stage. */
        private final Map<Timer, Boolean> running = new EnumMap<>(Timer.class);

        private void clocksRunWhereTheyMust(Visit after) {
            for (Effect effect : play.lastEffects()) {
                switch (effect) {
                    case Effect.StartTimer start -> running.put(start.timer(), true);
                    case Effect.StopTimer(Timer timer) -> running.put(timer, false);
                    case Effect.StopTimers() -> running.clear();
                    default -> {}
                }
            }
            Timer needed = switch (after.stage()) {
                case Stage.Attract _, Stage.OutOfService _ -> null;
                case Stage.Warning _ -> Timer.WARNING;
                case Stage.Farewell _ -> Timer.LEAVE;
                default -> IdleClock.runs(after) ? Timer.IDLE : null;
            };
            if (needed != null) {
                assertThat(running).containsEntry(needed, true);
            }
        }

        private static void onePersonAVisit(Visit before, Visit after) {
            assertThat(before.card().isEmpty()
                            && after.card().isPresent()
                            && before.surroundings().plate() == Surroundings.Plate.LEFT_BEHIND)
                    .as("a card left behind says who is here")
                    .isFalse();
            if (before.serial() == after.serial()
                    && before.card().isPresent()
                    && after.card().isPresent()) {
                assertThat(after.card()).isEqualTo(before.card());
            }
        }

        /** Whether the terminal is free again after a bounded number of clocks, with the card left on the reader. */
        private boolean toAttract(Visit from, boolean byButton) {
            Visit visit = byButton ? play.core.next(from, new Event.EndVisit()).visit() : from;
            long serial = from.serial();
            for (int fired = 0; fired < 12 && visit.serial() == serial; fired++) {
                for (Timer timer : List.of(Timer.IDLE, Timer.WHOLE_VISIT, Timer.WARNING, Timer.LEAVE)) {
                    visit = play.core
                            .next(visit, new Event.TimerFired(serial, timer))
                            .visit();
                }
            }
            return visit.stage() instanceof Stage.Attract && visit.card().equals(Optional.empty());
        }
    }
}
