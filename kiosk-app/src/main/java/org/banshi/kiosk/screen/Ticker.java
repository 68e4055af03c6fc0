package org.banshi.kiosk.screen;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Once a second on the FX thread, while a node is in a scene. Not a JavaFX timeline: one that runs keeps the pulse of
 * the toolkit going sixty times a second, which an idle terminal pays for day and night.
 */
final class Ticker {

    private final Runnable tick;
    private final AtomicBoolean due = new AtomicBoolean();
    private @Nullable ScheduledExecutorService thread;

    private Ticker(Runnable tick) {
        this.tick = tick;
    }

    static void attach(Node node, Runnable tick) {
        Ticker ticker = new Ticker(tick);
        node.sceneProperty().addListener((observed, before, now) -> {
            if (now == null) {
                ticker.stop();
            } else if (before == null) {
                ticker.start();
            }
        });
    }

    private void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread worker = new Thread(work, "screen-clock");
            worker.setDaemon(true);
            return worker;
        });
        // A tick that the FX thread has not come to yet is not doubled: a busy screen gets no backlog.
        ScheduledFuture<?> unused = started.scheduleAtFixedRate(
                () -> {
                    if (due.compareAndSet(false, true)) {
                        Platform.runLater(() -> {
                            due.set(false);
                            tick.run();
                        });
                    }
                },
                1,
                1,
                TimeUnit.SECONDS);
        thread = started;
    }

    private void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }
}
