package org.banshi.kiosk;

import java.io.IOException;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** The window: shows the starting page at once, then the terminal, or the sentence that says why it cannot start. */
public final class KioskApplication extends Application {

    private static final Logger log = LoggerFactory.getLogger(KioskApplication.class);

    private final StackPane root = new StackPane(StartPage.starting());

    @Override
    public void start(Stage window) {
        // Without a title: window titles are seen in task lists and logs.
        window.setScene(new Scene(root, 1, 1));
        window.initStyle(StageStyle.UNDECORATED);
        window.setFullScreenExitHint("");
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        Rectangle2D screen = Screen.getPrimary().getBounds();
        window.setX(screen.getMinX());
        window.setY(screen.getMinY());
        window.setWidth(screen.getWidth());
        window.setHeight(screen.getHeight());
        window.show();
        Kiosk.spring()
                .whenComplete((context, failure) -> Platform.runLater(() -> {
                    if (failure == null) {
                        begin(window, context);
                    } else {
                        refuse(failure);
                    }
                }));
    }

    private void begin(Stage window, ConfigurableApplicationContext context) {
        try {
            context.getBean(Terminal.class).show(window, root);
        } catch (IOException | RuntimeException failed) {
            refuse(failed);
        }
    }

    private void refuse(Throwable failure) {
        String reason = StartFailure.sentence(failure);
        log.error("START_FAILED {}", reason);
        root.getChildren().setAll(StartPage.failed(reason));
        // Long enough to be read; then it is started anew: what was missing may be there by now.
        PauseTransition reading = new PauseTransition(Duration.seconds(30));
        reading.setOnFinished(done -> Kiosk.end(Kiosk.EXIT_NOT_STARTED));
        reading.play();
    }

    @Override
    public void stop() {
        Kiosk.close();
    }
}
