package org.banshi.kiosk.screen;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.banshi.content.Catalogue;
import org.banshi.kiosk.ui.ScreenMetrics;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Visit;

/** A terminal's screen in a scene of its own, for tests; all calls from outside the FX thread. */
final class ScreenBench {

    /** 27 inches, upright. */
    static final ScreenMetrics PORTRAIT = new ScreenMetrics(0.311, 1080, 1920);

    static final ScreenMetrics LANDSCAPE = new ScreenMetrics(0.311, 1920, 1080);

    private static final AtomicBoolean STARTED = new AtomicBoolean();

    final List<Event> events = new ArrayList<>();
    final TerminalView view;
    final Scene scene;

    ScreenBench(ScreenMetrics metrics, InstantSource clock) {
        startToolkit();
        Catalogue catalogue = ScreenFixtures.catalogue();
        view = onFx(() -> new TerminalView(
                metrics,
                catalogue,
                catalogue.site("ccb-zhongshan-road").orElseThrow(),
                "A-02",
                clock,
                visit -> visit.submission().isPresent() ? "https://example.invalid/q/0192a7c3e4b57d11" : "",
                events::add));
        scene = onFx(() -> new Scene(view.root(), metrics.widthPixels(), metrics.heightPixels()));
    }

    static void startToolkit() {
        if (!STARTED.compareAndSet(false, true)) {
            return;
        }
        if (System.getenv("DISPLAY") == null) {
            throw new IllegalStateException("the screens need an X server: set DISPLAY, for example with Xvfb");
        }
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        try {
            if (!started.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException(
                        "JavaFX did not start within 30 s on DISPLAY " + System.getenv("DISPLAY"));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T onFx(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.orTimeout(60, TimeUnit.SECONDS).join();
    }

    void show(Visit visit) {
        onFx(() -> {
            view.show(visit);
            settle();
            return true;
        });
    }

    private void settle() {
        // A second time, because a label that wraps tells its height only when it has its width.
        for (int i = 0; i < 2; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    void paint(Path file) {
        WritableImage image = onFx(() -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
