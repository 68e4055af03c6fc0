package org.banshi.packaging.demo;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.banshi.packaging.terminal.WholeTerminal;
import org.jspecify.annotations.Nullable;

/** The bench 工作台: cards to put down, codes to scan, paper coming out, faults to cause, and what happened. */
public final class BenchWindow extends Application {

    /** JavaFX makes the window itself, without arguments; what it serves waits here. */
    private static final AtomicReference<@Nullable Served> SERVED = new AtomicReference<>();

    private record Served(WholeTerminal terminal, Windows windows) {}

    private final BenchJournal journal = new BenchJournal();
    private final BenchActs acts = new BenchActs(journal::say);
    private @Nullable PaperTray tray;

    static void serve(WholeTerminal terminal, Windows windows) {
        SERVED.set(new Served(terminal, windows));
    }

    @Override
    public void start(Stage window) {
        Served served = Objects.requireNonNull(SERVED.get(), "serve() comes before launch()");
        WholeTerminal terminal = served.terminal();
        Windows windows = served.windows();
        PaperTray paper = new PaperTray(terminal);
        tray = paper;
        ScrollPane desk = new ScrollPane(new BenchDesk(terminal, acts));
        desk.setFitToWidth(true);
        desk.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(desk, Priority.ALWAYS);
        VBox left = new VBox(12, head(), desk, events());
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox all = new HBox(16, left, paper);
        all.setPadding(new Insets(16));
        all.getStyleClass().add("bench");
        terminal.reader().onEvent(journal::say);
        terminal.scanner().onEvent(journal::say);
        terminal.printer().onEvent(event -> {
            journal.say(event);
            paper.look();
        });
        Scene scene = new Scene(all, windows.benchWidth(), windows.benchHeight());
        scene.getStylesheets()
                .add(Objects.requireNonNull(BenchWindow.class.getResource("/bench/bench.css"), "/bench/bench.css")
                        .toExternalForm());
        window.setTitle("Banshi 工作台");
        window.setScene(scene);
        window.setX(windows.benchLeft());
        window.setY(0);
        window.show();
    }

    @Override
    public void stop() {
        acts.close();
        if (tray != null) {
            tray.close();
        }
    }

    private static VBox head() {
        Label name = new Label("工作台 Bench");
        name.getStyleClass().add("name");
        Label what = new Label("设备是替身，线上的字节是真的。\nThe devices are doubles; every byte on their lines is real.");
        what.getStyleClass().add("soft");
        VBox head = new VBox(2, name, what);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private VBox events() {
        Label heading = new Label("刚才发生的 What just happened");
        heading.getStyleClass().add("heading");
        VBox tile = new VBox(6, heading, journal);
        tile.getStyleClass().add("tile");
        // Its lines come and go; the tiles above it stay where they are.
        tile.setMinHeight(162);
        return tile;
    }
}
