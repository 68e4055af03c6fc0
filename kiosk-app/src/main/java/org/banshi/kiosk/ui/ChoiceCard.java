package org.banshi.kiosk.ui;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One of a few things to choose: an icon if there is one, a name, a second line, and a mark when it is chosen. */
public final class ChoiceCard extends TouchButton {

    /**
     * What a card says and how it looks.
     *
     * @param detail second line; empty for none
     * @param chosenWords "chosen" in words, because colour alone says nothing to some
     * @param strong filled with the action's colour: the one that most people want
     */
    public record Look(
            Optional<Glyph> glyph, String name, String detail, boolean chosen, String chosenWords, boolean strong) {

        public static Look plain(String name, String detail) {
            return new Look(Optional.empty(), name, detail, false, "", false);
        }

        public Look with(Glyph shown) {
            return new Look(Optional.of(shown), name, detail, chosen, chosenWords, strong);
        }

        public Look chosen(boolean isChosen, String words) {
            return new Look(glyph, name, detail, isChosen, words, strong);
        }

        public Look asStrong() {
            return new Look(glyph, name, detail, chosen, chosenWords, true);
        }
    }

    public ChoiceCard(Sizes sizes, String id, Look look, Runnable action) {
        super(sizes, id, spoken(look), content(sizes, look), action);
        getStyleClass().add(look.strong() ? "choice-strong" : look.chosen() ? "choice-chosen" : "choice");
    }

    private static String spoken(Look look) {
        String words = look.detail().isBlank() ? look.name() : look.name() + ", " + look.detail();
        return look.chosen() ? words + ", " + look.chosenWords() : words;
    }

    private static HBox content(Sizes sizes, Look look) {
        Type.Tone nameTone = look.strong() ? Type.Tone.ON_ACTION : Type.Tone.PLAIN;
        Type.Tone detailTone = look.strong() ? Type.Tone.ON_ACTION : Type.Tone.SOFT;
        VBox words = new VBox(sizes.tight(), Type.label(sizes, TextRole.HEADING, nameTone, look.name()));
        if (!look.detail().isBlank()) {
            words.getChildren().add(Type.label(sizes, TextRole.BODY, detailTone, look.detail()));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(sizes.padding() * 0.8);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(sizes.px(3), sizes.padding(), sizes.px(3), sizes.padding()));
        look.glyph().ifPresent(glyph -> row.getChildren().add(badge(sizes, glyph, look.strong())));
        row.getChildren().add(words);
        if (look.chosen()) {
            row.getChildren().add(new Chip(sizes, Type.Tone.ACTION, look.chosenWords()));
        }
        return row;
    }

    /** An icon on a soft square. */
    public static StackPane badge(Sizes sizes, Glyph glyph, boolean strong) {
        double side = sizes.px(sizes.portrait() ? 28 : 23);
        StackPane badge = new StackPane(new Icon(glyph, side * 0.62, strong ? Type.Tone.ON_ACTION : Type.Tone.ACTION));
        badge.getStyleClass().add(strong ? "badge-strong" : "badge");
        badge.setMinSize(side, side);
        badge.setMaxSize(side, side);
        return badge;
    }
}
