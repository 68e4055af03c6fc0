package org.banshi.device.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DeviceWorkerTest {

    private static final WorkerTiming QUICK =
            new WorkerTiming(Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(10));

    private final ScriptedPort port = new ScriptedPort();
    private final BlockingQueue<DeviceStatus> told = new LinkedBlockingQueue<>();
    private final DeviceWorker worker =
            new DeviceWorker(new DeviceUri("test", "scripted", Map.of()), port, new Session(), QUICK);

    private final class Session implements DeviceSession {
        @Override
        public Duration round(BytePort opened) {
            worker.publish(DeviceStatus.ONLINE);
            return Duration.ofHours(1);
        }
    }

    @AfterEach
    void close() {
        worker.close();
    }

    @Test
    void tellsEachChangeOnceAndReopensAfterALoss() throws Exception {
        worker.onStatus(told::add);
        worker.start();
        awaitStatus(Availability.ONLINE);

        port.present = false;
        port.broken = true;
        assertThat(awaitStatus(Availability.NO_DEVICE).error().orElseThrow().code())
                .isEqualTo(Code.LOST);
        assertThat(awaitStatus(Availability.NO_DEVICE).error().orElseThrow().code())
                .isEqualTo(Code.PORT_MISSING);
        port.attempts.clear();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(port.attempts.poll(5, TimeUnit.SECONDS)).isNotNull();
        }
        assertThat(told).as("the same status again is not told").isEmpty();

        port.present = true;
        awaitStatus(Availability.ONLINE);
        assertThat(port.open).hasValue(1);
    }

    @Test
    void aDeviceThatHasWorkedIsSoughtSoonAgainHoweverOftenItWasLost() throws Exception {
        ScriptedPort loose = new ScriptedPort();
        BlockingQueue<DeviceStatus> online = new LinkedBlockingQueue<>();
        WorkerTiming slowSoon = new WorkerTiming(Duration.ofMillis(1), Duration.ofHours(1), Duration.ofMillis(1));
        DeviceWorker[] flapping = new DeviceWorker[1];
        // Lost within each round: none ever comes to its end.
        flapping[0] = new DeviceWorker(
                new DeviceUri("test", "loose", Map.of()),
                loose,
                port -> {
                    flapping[0].publish(DeviceStatus.ONLINE);
                    throw new java.io.IOException("pulled out");
                },
                slowSoon);
        flapping[0].onStatus(online::add);
        flapping[0].start();
        try {
            // Doubled each time, the pause would be hours by now.
            for (int loss = 0; loss < 60; loss++) {
                assertThat(online.poll(10, TimeUnit.SECONDS))
                        .as("status %d", loss)
                        .isNotNull();
            }
        } finally {
            flapping[0].close();
        }
    }

    @Test
    void aCommandEndsTheRestAndRunsOnTheOwnerThread() throws Exception {
        worker.start();
        CompletableFuture<Boolean> ran = new CompletableFuture<>();
        worker.post(command(() -> ran.complete(worker.isOwner()), ran));
        assertThat(ran.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aCommandWithoutPortIsToldWhy() throws Exception {
        port.present = false;
        worker.start();
        CompletableFuture<Boolean> ran = new CompletableFuture<>();
        worker.post(command(() -> ran.complete(true), ran));
        assertThat(ran.handle((value, failure) -> failure.getMessage()).get(5, TimeUnit.SECONDS))
                .isEqualTo("PORT_MISSING");
    }

    @Test
    void aCommandTakenBackNeverRuns() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        CompletableFuture<Boolean> ran = new CompletableFuture<>();
        CountDownLatch after = new CountDownLatch(1);
        worker.execute(() -> awaitQuietly(hold));
        worker.start();
        worker.post(command(() -> ran.complete(true), ran)).close();
        worker.execute(after::countDown);
        hold.countDown();
        assertThat(after.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(ran).isNotDone();
    }

    @Test
    void closeEndsThreadAndPortAndRefusesLaterCommands() throws Exception {
        worker.onStatus(told::add);
        worker.start();
        awaitStatus(Availability.ONLINE);
        long before = System.nanoTime();
        worker.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        assertThat(port.open).hasValue(0);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("device test scripted"));

        CompletableFuture<Boolean> ran = new CompletableFuture<>();
        worker.post(command(() -> ran.complete(true), ran));
        assertThat(ran.handle((value, failure) -> failure.getMessage()).get(5, TimeUnit.SECONDS))
                .isEqualTo("CANCELLED");
    }

    @Test
    void aFailingListenerHarmsNobody() throws Exception {
        worker.onStatus(status -> {
            throw new IllegalStateException("on purpose");
        });
        worker.onStatus(told::add);
        worker.start();
        awaitStatus(Availability.ONLINE);
    }

    @Test
    void backsOffUpToItsCap() {
        assertThat(WorkerTiming.NORMAL.pauseAfter(1)).isEqualTo(Duration.ofMillis(50));
        assertThat(WorkerTiming.NORMAL.pauseAfter(2)).isEqualTo(Duration.ofMillis(100));
        assertThat(WorkerTiming.NORMAL.pauseAfter(1_000_000)).isEqualTo(Duration.ofMillis(500));
    }

    private DeviceStatus awaitStatus(Availability wanted) throws InterruptedException {
        DeviceStatus status;
        do {
            status = told.poll(5, TimeUnit.SECONDS);
            assertThat(status).as("no status %s came", wanted).isNotNull();
        } while (status.availability() != wanted);
        return status;
    }

    private static PortCommand command(Runnable body, CompletableFuture<Boolean> failed) {
        return new PortCommand() {
            @Override
            public void run(BytePort port) {
                body.run();
            }

            @Override
            public void unavailable(DeviceError error) {
                failed.completeExceptionally(
                        new IllegalStateException(error.code().name()));
            }
        };
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
