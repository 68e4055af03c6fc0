package org.banshi.kiosk.ui;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The stages of a case beside each other, each with a name and when. */
public final class TimeBar extends HBox {

    public enum State {
        DONE,
        NOW,
        TO_COME,
        NOT_NEEDED
    }

    public record Part(String name, String when, State state) {}

    public TimeBar(Sizes sizes, List<Part> parts) {
        super(sizes.px(2.6));
        for (Part part : parts) {
            VBox column = new VBox(
                    sizes.tight(),
                    StepBar.segment(sizes, style(part.state())),
                    Type.label(sizes, TextRole.STRONG, Type.Tone.PLAIN, part.name()),
                    Type.label(sizes, TextRole.SMALL, Type.Tone.SOFT, part.when()));
            column.setFillWidth(true);
            column.setMinWidth(0);
            column.setPrefWidth(sizes.px(40));
            HBox.setHgrow(column, Priority.ALWAYS);
            getChildren().add(column);
        }
    }

    private static String style(State state) {
        return switch (state) {
            case DONE -> "step-done";
            case NOW -> "step-done";
            case TO_COME -> "step-now";
            case NOT_NEEDED -> "step";
        };
    }
}
