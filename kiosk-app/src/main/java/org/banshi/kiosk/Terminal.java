package org.banshi.kiosk;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.banshi.kiosk.probe.Probe;
import org.banshi.kiosk.receipt.FollowUpCode;
import org.banshi.kiosk.screen.TerminalView;
import org.banshi.kiosk.settings.KioskSettings;
import org.banshi.kiosk.station.RunningStation;
import org.banshi.kiosk.station.StationParts;
import org.banshi.kiosk.ui.ScreenMetrics;
import org.banshi.kiosk.visit.Event;

/** Screen and station put together; closed by Spring with the program. */
final class Terminal implements AutoCloseable {

    private final StationParts parts;
    private Optional<RunningStation> station = Optional.empty();
    private Optional<Probe> probe = Optional.empty();

    Terminal(StationParts parts) {
        this.parts = parts;
    }

    /** FX thread, once. */
    void show(Stage window, StackPane root) throws IOException {
        KioskSettings settings = parts.settings();
        LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
        FollowUpCode followUpCode = new FollowUpCode(URI.create(settings.followUpUrl()));
        TerminalView view = new TerminalView(
                metrics(window, settings.screen()),
                parts.catalogue(),
                parts.site(),
                settings.terminal(),
                parts.clock(),
                visit -> visit.applicationId().map(followUpCode::url).orElse(""),
                events::add);
        root.getChildren().setAll(view.root());
        if (settings.probe() != null) {
            probe = Optional.of(new Probe(settings.probe(), root));
        }
        station = Optional.of(RunningStation.start(
                parts,
                followUpCode,
                events,
                visit -> Platform.runLater(() -> {
                    view.show(visit);
                    probe.ifPresent(watching -> watching.shown(visit));
                }),
                () -> Platform.runLater(view::wipe)));
    }

    private static ScreenMetrics metrics(Stage window, KioskSettings.Screen screen) {
        Rectangle2D display = Screen.getPrimary().getBounds();
        double width = screen.fullScreen() ? display.getWidth() : screen.width();
        double height = screen.fullScreen() ? display.getHeight() : screen.height();
        window.setWidth(width);
        window.setHeight(height);
        window.setFullScreen(screen.fullScreen());
        return new ScreenMetrics(screen.pitch(width, height), width, height);
    }

    @Override
    public void close() {
        station.ifPresent(RunningStation::close);
        probe.ifPresent(Probe::close);
    }
}
