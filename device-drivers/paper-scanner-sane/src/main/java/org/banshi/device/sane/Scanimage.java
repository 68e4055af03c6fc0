package org.banshi.device.sane;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banshi.device.transport.PortException;

/**
 * The program of sane-utils, in which the manufacturer's native driver lives and dies (decision 14). No shell is
 * between: each argument arrives as it is.
 *
 * @param program name or path
 * @param config folder of SANE's configuration, instead of the system's
 */
record Scanimage(String program, Optional<Path> config) {

    static final String PROGRAM = "scanimage";

    /** scanimage(1): these name files, devices or another kind of run, so no URI may set them. */
    static final Set<String> OWN_OPTIONS = Set.of(
            "device-name",
            "format",
            "icc-profile",
            "list-devices",
            "formatted-device-list",
            "batch",
            "batch-start",
            "batch-count",
            "batch-increment",
            "batch-double",
            "batch-print",
            "batch-prompt",
            "accept-md5-only",
            "progress",
            "output-file",
            "dont-scan",
            "test",
            "all-options",
            "help",
            "verbose",
            "buffer-size",
            "version");

    ScanimageRun start(List<String> arguments) throws PortException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        // Its messages are read by us: English, and without the backends' debugging.
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("SANE_DEBUG"));
        environment.remove("LANGUAGE");
        environment.put("LC_ALL", "C");
        config.ifPresent(folder -> environment.put("SANE_CONFIG_DIR", folder.toString()));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return new ScanimageRun(process);
        } catch (IOException missing) {
            throw new PortException(SaneErrors.programMissing(program));
        }
    }
}
