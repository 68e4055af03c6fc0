package org.banshi.packaging.demo;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banshi.packaging.terminal.WholeTerminal;
import org.banshi.simulator.escpos.PrintedPaper;

/** The printer's mouth, and under it the slips that came out, the newest on top. */
final class PaperTray extends VBox implements AutoCloseable {

    /** 80 mm of paper at about the size they have on a desk. */
    private static final int WIDTH = 300;

    private final WholeTerminal terminal;
    private final VBox slips = new VBox(14);
    private final ExecutorService painter = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("bench paper").daemon().factory());
    private int shown;

    PaperTray(WholeTerminal terminal) {
        super(8);
        this.terminal = terminal;
        Label heading = new Label("出纸口 Receipts");
        heading.getStyleClass().add("heading");
        Region mouth = new Region();
        mouth.getStyleClass().add("mouth");
        Label empty = new Label("办完一件事，凭条从这里出来。\nWhat is printed comes out here.");
        empty.getStyleClass().add("soft");
        slips.setAlignment(Pos.TOP_CENTER);
        slips.getChildren().add(empty);
        ScrollPane roll = new ScrollPane(slips);
        roll.setFitToWidth(true);
        VBox.setVgrow(roll, Priority.ALWAYS);
        getStyleClass().add("tile");
        setPrefWidth(WIDTH + 60);
        getChildren().addAll(heading, mouth, roll);
    }

    /** Looks for slips that were not there before; from any thread. */
    void look() {
        painter.execute(() -> {
            for (PrintedPaper slip : terminal.printer().papers()) {
                if (slip.number() > shown) {
                    shown = slip.number();
                    show(slip);
                }
            }
        });
    }

    private void show(PrintedPaper slip) {
        try {
            // Waits until the file is whole.
            PaperFiles.picture(terminal, slip);
        } catch (IOException unseen) {
            return;
        }
        String address = PaperFiles.of(terminal, slip, "png").toUri().toString();
        Platform.runLater(() -> {
            if (slips.getChildren().getFirst() instanceof Label) {
                slips.getChildren().clear();
            }
            ImageView view = new ImageView(new Image(address, WIDTH, 0, true, true));
            view.getStyleClass().add("slip");
            slips.getChildren().addFirst(view);
        });
    }

    @Override
    public void close() {
        painter.shutdownNow();
    }
}
