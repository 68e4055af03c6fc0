package org.banshi.kiosk.ui;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A year by steps and a month by its own button. */
public final class MonthPicker extends VBox {

    /** Words for the picker, in the resident's language. */
    public record MonthWords(
            String earlier, String later, IntFunction<String> year, IntFunction<String> month, String chosen) {}

    private final Sizes sizes;
    private final MonthWords words;
    private final YearMonth earliest;
    private final YearMonth latest;
    private final Consumer<YearMonth> chosen;
    private Optional<YearMonth> value;
    private int year;

    public MonthPicker(
            Sizes sizes,
            MonthWords words,
            YearMonth earliest,
            YearMonth latest,
            Optional<YearMonth> value,
            Consumer<YearMonth> chosen) {
        super(sizes.gap() * 1.4);
        this.sizes = sizes;
        this.words = words;
        this.earliest = earliest;
        this.latest = latest;
        this.chosen = chosen;
        this.value = value;
        year = value.orElse(latest).getYear();
        getStyleClass().add("pad");
        setPadding(new Insets(sizes.px(5)));
        draw();
    }

    private void draw() {
        TouchButton less = Keys.glyph(sizes, "month-year-less", words.earlier(), Glyph.BACK, () -> go(year - 1));
        TouchButton more = Keys.glyph(sizes, "month-year-more", words.later(), Glyph.FORWARD, () -> go(year + 1));
        allow(less, year > earliest.getYear());
        allow(more, year < latest.getYear());
        less.setPrefWidth(sizes.target() * 2);
        more.setPrefWidth(sizes.target() * 2);
        Label shown = Type.centred(
                sizes, TextRole.TITLE, Type.Tone.PLAIN, words.year().apply(year));
        shown.setId("month-year");
        HBox.setHgrow(shown, Priority.ALWAYS);
        HBox.setHgrow(less, Priority.NEVER);
        HBox.setHgrow(more, Priority.NEVER);
        HBox head = new HBox(sizes.gap(), less, shown, more);
        head.setAlignment(Pos.CENTER);
        getChildren().setAll(head);
        for (int quarter = 0; quarter < 4; quarter++) {
            HBox row = new HBox(sizes.gap());
            row.setPrefHeight(sizes.target() * 1.2);
            VBox.setVgrow(row, Priority.ALWAYS);
            for (int month = quarter * 3 + 1; month <= quarter * 3 + 3; month++) {
                row.getChildren().add(month(YearMonth.of(year, month)));
            }
            getChildren().add(row);
        }
    }

    private TouchButton month(YearMonth month) {
        boolean isChosen = value.filter(month::equals).isPresent();
        String name = words.month().apply(month.getMonthValue());
        Label label = Type.centred(sizes, TextRole.HEADING, isChosen ? Type.Tone.ON_ACTION : Type.Tone.PLAIN, name);
        TouchButton button = new TouchButton(
                sizes,
                "month-%02d".formatted(month.getMonthValue()),
                isChosen ? name + ", " + words.chosen() : name,
                label,
                () -> choose(month));
        button.getStyleClass().add(isChosen ? "key-chosen" : "key");
        button.setPrefWidth(sizes.target() * 2);
        HBox.setHgrow(button, Priority.ALWAYS);
        allow(button, !month.isBefore(earliest) && !month.isAfter(latest));
        return button;
    }

    private void choose(YearMonth month) {
        value = Optional.of(month);
        chosen.accept(month);
        draw();
    }

    private void go(int next) {
        year = next;
        draw();
    }

    private static void allow(TouchButton button, boolean allowed) {
        button.setDisable(!allowed);
        if (!allowed) {
            button.getStyleClass().add("off");
        }
    }
}
