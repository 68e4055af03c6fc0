package org.banshi.packaging.demo;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** What the buttons of the bench do: beside the window, one after another, and what goes wrong is said. */
final class BenchActs implements AutoCloseable {

    private final Consumer<String> journal;
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("bench").daemon().factory());

    /** @param journal told from any thread */
    BenchActs(Consumer<String> journal) {
        this.journal = journal;
    }

    interface Act {
        void run() throws Exception;
    }

    Button button(String text, Act act) {
        return wired(new Button(text), text, act);
    }

    /** One that breaks something; looks like it. */
    Button fault(String text, Act act) {
        Button button = button(text, act);
        button.getStyleClass().add("fault");
        return button;
    }

    /** @param name what the journal says of it */
    Button picture(Node picture, String name, Act act) {
        Button button = wired(new Button(null, picture), name, act);
        button.setAccessibleText(name);
        return button;
    }

    private Button wired(Button button, String name, Act act) {
        button.setOnAction(touch -> work.execute(() -> {
            try {
                act.run();
            } catch (Exception failed) {
                journal.accept(name + ": " + failed.getMessage());
            }
        }));
        return button;
    }

    @Override
    public void close() {
        work.shutdownNow();
    }
}
