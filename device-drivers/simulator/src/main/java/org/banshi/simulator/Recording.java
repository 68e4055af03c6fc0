package org.banshi.simulator;

import java.nio.file.Path;
import org.banshi.simulator.wire.RecordingWire;
import org.banshi.simulator.wire.Wire;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option to write down what passes over a simulator's line. */
final class Recording {

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description =
                    "Write all bytes of both directions into this file, for 'simulate replay'. It holds what is on"
                            + " the cards and codes: here, fictional persons' data only.")
    private @Nullable Path file;

    Wire of(Wire wire) {
        return file == null ? wire : RecordingWire.around(wire, file);
    }
}
