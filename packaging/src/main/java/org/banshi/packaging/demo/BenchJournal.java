package org.banshi.packaging.demo;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What happened on the lines, the newest first. */
final class BenchJournal extends VBox {

    /** As many as stand under each other without scrolling. */
    private static final int LINES = 6;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    BenchJournal() {
        super(2);
        getStyleClass().add("journal");
        add("可以开始了 ready");
    }

    /** From any thread. */
    void say(String what) {
        Platform.runLater(() -> add(what));
    }

    private void add(String what) {
        ObservableList<Node> lines = getChildren();
        lines.forEach(line -> line.getStyleClass().remove("newest"));
        Label line = new Label(CLOCK.format(LocalTime.now()) + "  " + what);
        line.getStyleClass().add("newest");
        lines.addFirst(line);
        if (lines.size() > LINES) {
            lines.removeLast();
        }
    }
}
