package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The independent parts from npm, as processes. Versions and their digests stand in src/test/npm/package-lock.json; npm
 * puts them into target/npm.
 */
final class NpmPeers {

    private static final Path SOURCE = Path.of("src", "test", "npm");
    private static final Path FOLDER = Path.of("target", "npm");
    private static final int INSTALL_SECONDS = 300;
    private static final int RUN_SECONDS = 60;

    private NpmPeers() {}

    /** Installs what is not there yet. */
    static synchronized void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        byte[] wanted = Files.readAllBytes(SOURCE.resolve("package-lock.json"));
        Path installed = FOLDER.resolve("installed.json");
        for (String file : List.of("package.json", "package-lock.json", "encode.js", "status.js")) {
            Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(installed) || !java.util.Arrays.equals(wanted, Files.readAllBytes(installed))) {
            run(INSTALL_SECONDS, "", List.of("npm", "ci", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund"));
            Files.write(installed, wanted);
        }
    }

    /** What the script writes to its standard output. */
    static byte[] node(String input, String... scriptAndArguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(scriptAndArguments));
        return run(RUN_SECONDS, input, command);
    }

    private static byte[] run(int seconds, String input, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(FOLDER, "out", "");
        Path errors = Files.createTempFile(FOLDER, "errors", "");
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try {
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            assertThat(ended && process.exitValue() == 0)
                    .as("%s: %s", String.join(" ", command), Files.readString(errors))
                    .isTrue();
            return Files.readAllBytes(out);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(errors);
        }
    }
}
