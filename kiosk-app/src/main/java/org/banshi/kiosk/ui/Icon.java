package org.banshi.kiosk.ui;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/** A glyph at a size, in the colour of a tone. */
public final class Icon extends Region {

    private static final double GRID = 24;

    public Icon(Glyph glyph, double size, Type.Tone tone) {
        getChildren().add(path(glyph.path(), size, "icon-line", tone));
        if (!glyph.filled().isEmpty()) {
            getChildren().add(path(glyph.filled(), size, "icon-fill", tone));
        }
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
    }

    private static SVGPath path(String content, double size, String style, Type.Tone tone) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().addAll(style, tone.styleClass());
        path.setStrokeWidth(1.8);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.getTransforms().add(new Scale(size / GRID, size / GRID));
        path.setManaged(false);
        return path;
    }
}
