package org.banshi.kiosk.screen;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Visit;

/**
 * What was typed, chosen or signed on the page shown and not sent yet. Outlives a page that is drawn anew for another
 * language, size or contrast, and a warning or help in between; dies when the visit goes on.
 */
final class Draft {

    /** What the draft belongs to. */
    private record Owner(long serial, String page) {}

    private final StringProperty typed = new SimpleStringProperty("");
    private List<List<Integer>> strokes = List.of();
    private Owner owner = new Owner(-1, "");

    StringProperty typed() {
        return typed;
    }

    List<List<Integer>> strokes() {
        return strokes;
    }

    void sign(List<List<Integer>> next) {
        strokes = List.copyOf(next);
    }

    /** Keeps the draft if the visit is still at the same question, else begins a new one. */
    void follow(Visit visit) {
        Stage stage = underneath(visit.stage());
        Owner next = new Owner(
                visit.serial(),
                stage instanceof Stage.Fill fill
                        ? "fill " + fill.question()
                        : stage.getClass().getSimpleName());
        if (!Objects.equals(owner, next)) {
            clear();
            owner = next;
            if (stage instanceof Stage.Fill fill) {
                typed.set(
                        fill.typed().isEmpty()
                                ? visit.answers().get(fill.question()).orElse("")
                                : fill.typed());
            }
        }
    }

    void clear() {
        typed.set("");
        strokes = List.of();
        owner = new Owner(-1, "");
    }

    /** The stage that a warning or help lies over. */
    static Stage underneath(Stage stage) {
        return switch (stage) {
            case Stage.Warning(Stage suspended) -> underneath(suspended);
            case Stage.Help(Stage suspended) -> underneath(suspended);
            default -> stage;
        };
    }
}
