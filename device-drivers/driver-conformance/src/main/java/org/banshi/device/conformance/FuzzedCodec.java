package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fuzzing of one codec. The target is a class beside the test, for example {@code CodeFramerFuzz}, with {@code public
 * static void fuzzerTestOneInput(byte[])}; whatever it lets through is a finding. Its seeds lie in {@code
 * src/test/resources/fuzz/CodeFramerFuzz/}, one input a file; a finding is kept there, so that it is tried for ever.
 * {@code ./banshi bench fuzz} runs the same targets for as long as one likes.
 */
@Timeout(400)
public abstract class FuzzedCodec {

    /** A second of trying, and the same inputs each time; the long run is for the bench. */
    private static final int INPUTS = 2_000;

    private final Class<?> target;

    private final int inputs;

    protected FuzzedCodec(Class<?> target) {
        this(target, INPUTS);
    }

    /** @param inputs so many in the short run, for a codec that needs longer for each */
    protected FuzzedCodec(Class<?> target, int inputs) {
        this.target = target;
        this.inputs = inputs;
    }

    @Test
    void everySeedAndEveryFormerFindingComesThrough() throws Exception {
        Method entry = target.getDeclaredMethod("fuzzerTestOneInput", byte[].class);
        entry.setAccessible(true);
        try (Stream<Path> files = Files.list(seeds())) {
            List<Path> inputs = files.sorted().toList();
            assertThat(inputs).as("seeds in %s", seeds()).isNotEmpty();
            for (Path input : inputs) {
                try {
                    entry.invoke(null, (Object) Files.readAllBytes(input));
                } catch (InvocationTargetException failure) {
                    throw new AssertionError(
                            "The seed " + input.getFileName() + " broke " + target.getSimpleName(), failure.getCause());
                }
            }
        }
    }

    @Test
    void aShortRunFindsNothing(@TempDir Path work) throws Exception {
        List<String> classPath = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        FuzzRun.Result result = new FuzzRun(target.getName(), classPath, seeds(), work).inputs(inputs);
        assertThat(result.finding())
                .as(
                        "Base64 of an input that breaks %s; keep it as src/test/resources/fuzz/%s/finding-…\n%s",
                        target.getSimpleName(), target.getSimpleName(), Files.readString(result.log()))
                .isEmpty();
        assertThat(result.inputs()).as("inputs tried").isGreaterThanOrEqualTo(inputs);
    }

    private Path seeds() throws IOException {
        URL folder = target.getResource("/fuzz/" + target.getSimpleName());
        assertThat(folder)
                .as("src/test/resources/fuzz/%s", target.getSimpleName())
                .isNotNull();
        return Path.of(folder.getPath());
    }
}
