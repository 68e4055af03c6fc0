package org.banshi.packaging.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts the project's programs as their own processes, from what the build has left in {@code target}.
 *
 * @param home top of the checkout
 * @param logs where each program's output goes
 */
public record Programs(Path home, Path logs) {

    /** The checkout that the {@code banshi} command belongs to. */
    public static Programs ofThisCheckout(Path logs) throws IOException {
        Files.createDirectories(logs);
        return new Programs(checkout(), logs);
    }

    /** Top of that checkout; the working directory is the caller's and may be any. */
    public static Path checkout() {
        String home = System.getenv("BANSHI_HOME");
        return Path.of(home == null ? "." : home).toAbsolutePath().normalize();
    }

    /**
     * The program ends with this Java virtual machine, unless that is killed.
     *
     * @param module folder of the module, for example {@code backend/server}
     * @param options of the Java virtual machine
     */
    public Program start(String name, String module, String main, List<String> options, List<String> arguments)
            throws IOException {
        return start(name, module, main, options, arguments, Map.of());
    }

    /** @param environment what it is told beside this program's own environment */
    public Program start(
            String name,
            String module,
            String main,
            List<String> options,
            List<String> arguments,
            Map<String, String> environment)
            throws IOException {
        Path target = home.resolve(module).resolve("target");
        if (!Files.isDirectory(target.resolve("lib"))) {
            throw new IOException(target.resolve("lib") + " is not there; build first: ./banshi does it by itself.");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        if (Files.isDirectory(target.resolve("javafx"))) {
            command.addAll(List.of(
                    "--module-path",
                    target.resolve("javafx").toString(),
                    "--add-modules",
                    "javafx.controls",
                    "--enable-native-access=javafx.graphics"));
        }
        Path own = home.resolve(module).resolve("jvm.options");
        if (Files.exists(own)) {
            command.add("@" + own);
        }
        command.addAll(options);
        // Benchmarks lie beside the tests and bring their own libraries.
        command.addAll(List.of(
                "-cp",
                String.join(
                        ":",
                        target.resolve("classes").toString(),
                        target.resolve("lib") + "/*",
                        target.resolve("test-classes").toString(),
                        target.resolve("benchmark-lib") + "/*"),
                main));
        command.addAll(arguments);
        Path log = logs.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        Program program = new Program(name, process, log);
        try {
            AtExit atExit = new AtExit(name, program::close);
            process.onExit().thenRun(atExit::close);
        } catch (IllegalStateException ending) {
            program.close();
            throw new IOException("The " + name + " is not started any more: this program is ending", ending);
        }
        return program;
    }
}
