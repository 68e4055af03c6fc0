package org.banshi.device.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.DeviceUri;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JobQueueTest {

    private static final DeviceError TOO_LATE =
            new DeviceError(Code.CANCELLED, Origin.SOFTWARE, Action.NONE, "It is being closed.", "");

    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final ScriptedPort port = new ScriptedPort();
    private final Session session = new Session();
    private final DeviceWorker worker = new DeviceWorker(
            new DeviceUri("test", "scripted", Map.of()),
            port,
            session,
            new WorkerTiming(Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(10)));
    private final JobQueue<Integer> queue = new JobQueue<>(worker, session, TOO_LATE);

    private final class Session implements JobSession<Integer> {
        @Override
        public Duration round(BytePort opened) {
            return Duration.ofHours(1);
        }

        @Override
        public void add(Integer job) {
            told.add("add " + job);
            first.countDown();
        }

        @Override
        public void refuse(Integer job, DeviceError error) {
            told.add("refuse " + job + " " + error.code());
            first.countDown();
        }

        @Override
        public void abandon() {
            told.add("abandon");
        }
    }

    @AfterEach
    void close() {
        worker.close();
    }

    @Test
    void jobsComeInTheirOrderAndAreAbandonedWhenTheDeviceIsClosed() throws Exception {
        worker.start();
        queue.put(1);
        queue.put(2);
        assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
        queue.close();
        assertThat(told).startsWith("add 1").endsWith("abandon").hasSize(3);
        assertThat(told.stream().filter(word -> word.contains(" 2"))).hasSize(1);
    }

    @Test
    void withoutThePortAJobIsRefusedWithItsReason() throws Exception {
        port.present = false;
        worker.start();
        queue.put(1);
        assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(told).containsExactly("refuse 1 PORT_MISSING");
    }

    @Test
    void afterTheCloseAJobIsRefusedAtOnceAndASecondCloseDoesNothing() {
        worker.start();
        queue.close();
        queue.close();
        queue.put(1);
        assertThat(told).containsExactly("abandon", "refuse 1 CANCELLED");
    }

    @Test
    void noJobIsLostWhileTheDeviceIsBeingClosed() throws Exception {
        worker.start();
        List<Thread> callers = IntStream.range(0, 4)
                .mapToObj(caller -> Thread.ofPlatform().start(() -> {
                    for (int job = 0; job < 500; job++) {
                        queue.put(caller * 500 + job);
                    }
                }))
                .toList();
        assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
        queue.close();
        for (Thread caller : callers) {
            caller.join();
        }
        List<String> jobs = List.copyOf(told);
        assertThat(jobs.stream().filter(word -> !word.equals("abandon"))).hasSize(2000);
        assertThat(jobs.stream()
                        .filter(word -> !word.equals("abandon"))
                        .map(word -> word.split(" ")[1])
                        .collect(Collectors.toSet()))
                .hasSize(2000);
        assertThat(jobs.subList(jobs.indexOf("abandon"), jobs.size())).noneMatch(word -> word.startsWith("add"));
    }
}
