package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.banshi.device.Device;
import org.banshi.device.DeviceError;
import org.junit.jupiter.api.Test;

/**
 * Commands that return a future: it always ends, never exceptionally but for a cancellation.
 *
 * @param <O> how a command ended
 */
interface CommandRules<D extends Device, U extends DeviceUnderTest<D>, O> extends Rules<D, U> {

    /** As many as a queue holds that nobody has counted. */
    int MANY = 8;

    CompletableFuture<O> command(D device, U fixture) throws Exception;

    /** Whether it was done, as the device itself says. */
    boolean isDone(O outcome);

    Optional<DeviceError> errorOf(O outcome);

    @Override
    default void work(D device, U fixture) throws Exception {
        O outcome = end(command(device, fixture));
        check(outcome, fixture);
        assertThat(isDone(outcome)).as("the command ended with %s", outcome).isTrue();
    }

    @Test
    default void commandsAreDoneOneAfterAnother() throws Exception {
        U fixture = stand().plugIn();
        OpenDevice<D> open = stand().open(fixture).awaitOnline();
        List<Integer> ended = new ArrayList<>();
        List<CompletableFuture<O>> commands = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            int mine = number;
            CompletableFuture<O> command = command(open.device(), fixture);
            commands.add(command);
            var unused = command.thenRun(() -> {
                synchronized (ended) {
                    ended.add(mine);
                }
            });
        }
        for (CompletableFuture<O> command : commands) {
            assertThat(isDone(end(command))).isTrue();
        }
        Patience.until("all to be heard of", () -> {
            synchronized (ended) {
                return ended.size() == 3;
            }
        });
        assertThat(ended).containsExactly(0, 1, 2);
    }

    @Test
    default void withoutADeviceACommandEndsWithASentence() throws Exception {
        U fixture = stand().plugIn();
        fixture.unplug();
        OpenDevice<D> open = stand().open(fixture);
        open.awaitGone();
        O outcome = end(command(open.device(), fixture));
        assertThat(isDone(outcome)).isFalse();
        assertThat(errorOf(outcome)).isPresent();
        check(outcome, fixture);
    }

    @Test
    default void unpluggedMeanwhileEachCommandEndsAndTheNextWorks() throws Exception {
        U fixture = stand().plugIn();
        OpenDevice<D> open = stand().open(fixture).awaitOnline();
        List<CompletableFuture<O>> commands = many(open.device(), fixture);
        fixture.unplug();
        open.awaitGone();
        for (CompletableFuture<O> command : commands) {
            check(end(command), fixture);
        }
        fixture.replug();
        work(open.awaitOnline().device(), fixture);
    }

    @Test
    default void closeEndsEveryCommandAndLaterOnesAtOnce() throws Exception {
        U fixture = stand().plugIn();
        OpenDevice<D> open = stand().open(fixture).awaitOnline();
        List<CompletableFuture<O>> commands = many(open.device(), fixture);
        open.device().close();
        for (CompletableFuture<O> command : commands) {
            check(end(command), fixture);
        }
        O late = end(command(open.device(), fixture));
        assertThat(isDone(late)).isFalse();
        check(late, fixture);
    }

    @Test
    default void aCancelledCommandEndsAndHarmsNoOther() throws Exception {
        U fixture = stand().plugIn();
        OpenDevice<D> open = stand().open(fixture).awaitOnline();
        List<CompletableFuture<O>> commands = many(open.device(), fixture);
        commands.getLast().cancel(true);
        for (CompletableFuture<O> command : commands.subList(0, MANY - 1)) {
            assertThat(isDone(end(command))).isTrue();
        }
        Patience.until("the cancelled command to end", commands.getLast()::isDone);
        CompletableFuture<O> first = command(open.device(), fixture);
        first.cancel(true);
        Patience.until("the command that may have begun to end", first::isDone);
        work(open.device(), fixture);
    }

    private List<CompletableFuture<O>> many(D device, U fixture) throws Exception {
        List<CompletableFuture<O>> commands = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            commands.add(command(device, fixture));
        }
        return commands;
    }

    private void check(O outcome, U fixture) {
        errorOf(outcome).ifPresent(error -> Sentences.check(error, fixture.personalData()));
        Sentences.checkSilence("an outcome", outcome.toString(), fixture.personalData());
    }

    private static <O> O end(CompletableFuture<O> command) throws Exception {
        return command.get(Patience.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    }
}
