package org.banshi.simulator;

import java.nio.file.Path;
import org.banshi.simulator.wire.ByteDump;
import org.banshi.simulator.wire.DumpReplay;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.PtyWire;
import org.banshi.simulator.wire.TcpWire;
import org.banshi.simulator.wire.Wire;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A recorded device as a program. */
@Command(
        name = "replay",
        description = {
            "A device that answers what a recorded one answered (--record of the other simulators).",
            "Dumps hold what was on the cards: record and keep those of fictional persons only."
        },
        mixinStandardHelpOptions = true)
final class ReplayProgram extends Simulate.Program {

    @Parameters(paramLabel = "FILE", description = "The dump.")
    private @Nullable Path file;

    @Option(names = "--link", paramLabel = "FILE", description = "Name for the terminal; else a temporary one.")
    private @Nullable Path link;

    @Option(names = "--tcp", paramLabel = "PORT", description = "On this port of the loopback address instead.")
    private @Nullable Integer tcp;

    @Option(names = "--baud", defaultValue = "115200", description = "Pace of a serial line, 0 for none.")
    private int baud;

    @Override
    void furnish(SimulatorBench bench) {
        if (file == null) {
            throw new IllegalStateException("picocli has not set the dump's file");
        }
        ByteDump dump = ByteDump.read(file);
        bench.add(new DumpReplay(dump, wire()));
    }

    private Wire wire() {
        if (tcp != null) {
            return TcpWire.listen(tcp, LineSpeed.UNLIMITED);
        }
        LineSpeed speed = new LineSpeed(baud);
        return link == null ? PtyWire.open(speed) : PtyWire.open(link, speed);
    }
}
