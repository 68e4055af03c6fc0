package org.banshi.kiosk.ui;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;
import javafx.util.Duration;

/** Shows where the card goes, or that it has to be taken: one short move, then a long rest. */
public final class CardPicture extends Pane {

    /** The drawing's own measure. */
    private static final double WIDE = 460;

    private static final double HIGH = 430;

    /** Where the card lies on the reader, seen from where it hovers. */
    private static final double DOWN = 222;

    public enum Motion {
        PUT_DOWN,
        /** It lies there and is being read. */
        LIES,
        TAKE_AWAY
    }

    private final Group drawing = new Group();
    private final Scale scale = new Scale(1, 1);

    /** @param moving false in care mode: a still picture with an arrow */
    public CardPicture(Motion motion, boolean moving) {
        Group card = card();
        Polyline arrow = arrow(motion);
        drawing.getChildren().addAll(reader(), arrow, card);
        drawing.getTransforms().add(scale);
        drawing.setManaged(false);
        getChildren().add(drawing);
        setMouseTransparent(true);
        card.setTranslateY(motion == Motion.LIES ? DOWN : 0);
        arrow.setVisible(motion != Motion.LIES);
        if (moving && motion != Motion.LIES) {
            animate(card, motion == Motion.PUT_DOWN ? 0 : DOWN, motion == Motion.PUT_DOWN ? DOWN : 0);
        }
    }

    private void animate(Group card, double from, double to) {
        Timeline loop = new Timeline(
                new KeyFrame(Duration.ZERO, new KeyValue(card.translateYProperty(), from), visible(card, 1)),
                new KeyFrame(Duration.millis(1400), new KeyValue(card.translateYProperty(), from)),
                new KeyFrame(
                        Duration.millis(1700), new KeyValue(card.translateYProperty(), to, Interpolator.EASE_BOTH)),
                new KeyFrame(Duration.millis(3600), new KeyValue(card.translateYProperty(), to), visible(card, 1)),
                new KeyFrame(Duration.millis(3900), new KeyValue(card.translateYProperty(), to), visible(card, 0)));
        loop.setCycleCount(Timeline.INDEFINITE);
        sceneProperty().addListener((observed, before, now) -> {
            if (now == null) {
                loop.stop();
            } else {
                loop.play();
            }
        });
    }

    private static KeyValue visible(Group card, double opacity) {
        return new KeyValue(card.opacityProperty(), opacity);
    }

    private static Group card() {
        Rectangle body = new Rectangle(85, 8, 290, 180);
        body.setArcWidth(36);
        body.setArcHeight(36);
        body.setStrokeWidth(5);
        body.getStyleClass().add("picture-card");
        Group card = new Group(body);
        double[][] lines = {{112, 50, 110}, {112, 82, 86}, {112, 114, 100}, {112, 154, 150}};
        for (double[] at : lines) {
            Line line = new Line(at[0], at[1], at[0] + at[2], at[1]);
            line.setStrokeWidth(8);
            line.setStrokeLineCap(StrokeLineCap.ROUND);
            line.getStyleClass().add("picture-line");
            card.getChildren().add(line);
        }
        Circle head = new Circle(310, 70, 25);
        head.getStyleClass().add("picture-portrait");
        Arc shoulders = new Arc(310, 152, 42, 42, 0, 180);
        shoulders.setType(ArcType.CHORD);
        shoulders.getStyleClass().add("picture-portrait");
        card.getChildren().addAll(head, shoulders);
        return card;
    }

    private static Group reader() {
        Rectangle body = new Rectangle(10, 205, 440, 220);
        body.setArcWidth(56);
        body.setArcHeight(56);
        body.getStyleClass().add("picture-reader");
        Rectangle place = new Rectangle(77, 222, 306, 192);
        place.setArcWidth(42);
        place.setArcHeight(42);
        place.setStrokeWidth(4);
        place.getStrokeDashArray().setAll(16.0, 12.0);
        place.getStyleClass().add("picture-place");
        return new Group(body, place);
    }

    private static Polyline arrow(Motion motion) {
        double[] shape = motion == Motion.TAKE_AWAY
                ? new double[] {230, 350, 230, 270, 205, 297, 230, 270, 255, 297}
                : new double[] {230, 270, 230, 350, 205, 323, 230, 350, 255, 323};
        Polyline arrow = new Polyline(shape);
        arrow.setStrokeWidth(8);
        arrow.setStrokeLineCap(StrokeLineCap.ROUND);
        arrow.getStyleClass().add("picture-arrow");
        return arrow;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH * 0.5;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDE * 0.5;
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / WIDE, getHeight() / HIGH);
        scale.setX(factor);
        scale.setY(factor);
        drawing.setLayoutX((getWidth() - WIDE * factor) / 2);
        drawing.setLayoutY((getHeight() - HIGH * factor) / 2);
    }
}
