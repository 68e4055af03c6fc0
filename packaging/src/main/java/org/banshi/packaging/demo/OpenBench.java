package org.banshi.packaging.demo;

import java.io.IOException;
import java.nio.file.Path;
import javafx.application.Application;
import org.banshi.packaging.terminal.WholeTerminal;

/** The demonstration for a person: the kiosk in a window of its own, and the bench 工作台 beside it. */
final class OpenBench {

    private final Path directory;

    OpenBench(Path directory) {
        this.directory = directory;
    }

    /** Returns when the bench's window is closed. */
    int open() throws IOException {
        Windows windows = Windows.onThisScreen();
        Performance.forget(directory.resolve("terminal"));
        try (WholeTerminal terminal = new WholeTerminal(directory.resolve("terminal"))) {
            Performance.say("starting the backend with its PostgreSQL …");
            terminal.backend().start();
            Performance.say("starting the kiosk …");
            terminal.startKiosk(windows.kioskSettings());
            Performance.say("the bench is open: put down a card, scan a code, cause a fault. Close it to end.");
            BenchWindow.serve(terminal, windows);
            Application.launch(BenchWindow.class);
            return 0;
        }
    }
}
