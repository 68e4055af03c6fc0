package org.banshi.packaging.demo;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.banshi.packaging.terminal.Programs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./banshi demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Watch a resident apply: backend, devices and terminal, real bytes on every wire.")
public final class Demo implements Callable<Integer> {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where pictures, receipt and result.json go (default: target/demo of the checkout).")
    private Path out = Programs.checkout().resolve("target").resolve("demo");

    @Option(
            names = "--headless",
            description = "Play two visits by touches and check them, instead of opening the bench for you.")
    private boolean headless;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Demo()).execute(arguments));
    }

    @Override
    public Integer call() {
        Path directory = out.toAbsolutePath().normalize();
        try {
            if (GraphicsEnvironment.isHeadless()) {
                System.err.println("demo: there is no display. ./banshi demo --headless brings its own.");
                return 2;
            }
            return headless ? new Performance(directory).play() : new OpenBench(directory).open();
        } catch (IOException fault) {
            System.err.println("demo: " + fault.getMessage());
            System.err.println("demo: pictures and logs are in " + directory);
            return 1;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
