package org.banshi.kiosk.ui;

import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** A large icon in a soft circle, over what a page says when it asks nothing. */
public final class Medal extends HBox {

    public Medal(Sizes sizes, Glyph glyph, Type.Tone tone, double millimetres) {
        double side = sizes.px(millimetres);
        StackPane disc = new StackPane(new Icon(glyph, side * 0.56, tone));
        disc.getStyleClass()
                .add(
                        switch (tone) {
                            case GOOD -> "medal-good";
                            case NOTE, ERROR -> "medal-note";
                            case PLAIN, SOFT, ACTION, ON_ACTION -> "medal";
                        });
        disc.setMinSize(side, side);
        disc.setMaxSize(side, side);
        getChildren().add(disc);
        setAlignment(javafx.geometry.Pos.CENTER);
        setMouseTransparent(true);
    }
}
