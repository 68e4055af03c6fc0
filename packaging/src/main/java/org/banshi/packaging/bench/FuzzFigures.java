package org.banshi.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banshi.device.conformance.FuzzRun;
import org.banshi.packaging.terminal.Programs;

/** The long run of every fuzz target of the checkout: classes {@code *Fuzz} beside the tests. */
final class FuzzFigures {

    private static final String SUFFIX = "Fuzz.class";

    private FuzzFigures() {}

    static List<Figure> measure(Path directory, int secondsEach) throws IOException, InterruptedException {
        Path checkout = Programs.checkout();
        List<Figure> figures = new ArrayList<>();
        try (Stream<Path> modules = Files.list(checkout.resolve("device-drivers"))) {
            for (Path module : modules.sorted().toList()) {
                Path classes = module.resolve("target").resolve("test-classes");
                for (Path target : targets(classes)) {
                    figures.add(fuzz(checkout, classes, target, directory, secondsEach));
                }
            }
        }
        if (figures.isEmpty()) {
            throw new IOException(
                    "There is no fuzz target in " + checkout + "; build first: ./banshi does it by itself.");
        }
        return figures;
    }

    private static List<Path> targets(Path classes) throws IOException {
        if (!Files.isDirectory(classes)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    private static Figure fuzz(Path checkout, Path classes, Path target, Path directory, int seconds)
            throws IOException, InterruptedException {
        String name = classes.relativize(target).toString().replace('/', '.').replaceAll("\\.class$", "");
        String simple = name.substring(name.lastIndexOf('.') + 1);
        System.out.println("fuzzing " + simple + " for " + seconds + " s …");
        List<String> classPath = List.of(
                classes.toString(),
                classes.resolveSibling("classes").toString(),
                checkout.resolve("packaging/target/lib") + "/*");
        FuzzRun.Result result = new FuzzRun(
                        name,
                        classPath,
                        classes.resolve("fuzz").resolve(simple),
                        Files.createTempDirectory(directory, simple + "-"))
                .seconds(seconds);
        result.finding()
                .ifPresent(input -> System.out.println("A finding of " + simple + ", in Base64: " + input
                        + "\nKeep it in" + " src/test/resources/fuzz/" + simple + "/ of its module; the log is "
                        + result.log()));
        return new Figure(
                "findings of " + simple,
                result.finding().isPresent() ? 1 : 0,
                "",
                1,
                result.inputs() + " inputs in " + seconds + " s");
    }
}
