package org.banshi.simulator;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.escpos.PrinterModel;
import org.banshi.simulator.escpos.RollWidth;
import org.banshi.simulator.ipp.IppPrinterSimulator;
import org.banshi.simulator.samv.FictionalPersons;
import org.banshi.simulator.samv.SamvReaderSimulator;
import org.banshi.simulator.scanner.ScannerProfile;
import org.banshi.simulator.scanner.ScannerSimulator;
import org.banshi.simulator.smartcard.VirtualCards;
import org.banshi.simulator.smartcard.VpcdSlot;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.PtyWire;
import org.banshi.simulator.wire.TcpWire;
import org.banshi.simulator.wire.Wire;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The simulators as programs; exit code 0 after quit, 1 when a port cannot be had, 2 for wrong options. */
@Command(
        name = "simulate",
        description = "Doubles of the terminal's devices, driven by lines on standard input (try help).",
        mixinStandardHelpOptions = true,
        subcommands = {
            Simulate.Samv.class,
            Simulate.EscPos.class,
            Simulate.Scanner.class,
            Simulate.SmartCard.class,
            Simulate.Ipp.class,
            Simulate.Bench.class,
            ReplayProgram.class
        })
public final class Simulate {

    private Simulate() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        // Standard output and error belong to the bench here; without a logger SLF4J need not say so.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        return new CommandLine(new Simulate())
                .setOut(out)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, commandLine, parsed) -> {
                    commandLine.getErr().println(e.getMessage());
                    return 1;
                })
                .execute(arguments);
    }

    /** What the programs share. */
    abstract static class Program implements Callable<Integer> {

        @CommandLine.Spec
        CommandLine.Model.@Nullable CommandSpec spec;

        abstract void furnish(SimulatorBench bench);

        @Override
        public Integer call() throws InterruptedException {
            CommandLine.Model.CommandSpec known = spec;
            if (known == null) {
                throw new IllegalStateException("picocli has not set the command's specification");
            }
            BenchSession session = new BenchSession(known.commandLine().getOut());
            try {
                furnish(session.bench());
                return session.serve(System.in);
            } finally {
                session.bench().close();
            }
        }

        static Wire line(@Nullable Path link, int baud) {
            LineSpeed speed = new LineSpeed(baud);
            return link == null ? PtyWire.open(speed) : PtyWire.open(link, speed);
        }

        static SamvReaderSimulator reader(Wire wire, int baud, @Nullable String card) {
            SamvReaderSimulator reader = SamvReaderSimulator.on(wire, new LineSpeed(baud));
            if (card != null) {
                reader.putCard(FictionalPersons.byId(card).orElseThrow(() -> {
                    reader.close();
                    return new IllegalArgumentException("there is no card '" + card + "'");
                }));
            }
            return reader;
        }

        static void add(SimulatorBench bench, EscPosPrinterSimulator printer, double speed, @Nullable Path paper) {
            printer.millimetresPerSecond(speed);
            if (paper == null) {
                bench.add(printer);
            } else {
                bench.add(printer, paper);
            }
        }
    }

    @Command(name = "samv", description = "An ID-card reader on a serial line.", mixinStandardHelpOptions = true)
    static final class Samv extends Program {
        @Option(names = "--link", paramLabel = "FILE", description = "Name for the terminal; else a temporary one.")
        @Nullable
        Path link;

        @Option(names = "--baud", defaultValue = "115200", description = "Pace of the bytes, 0 for none.")
        int baud;

        @Option(names = "--strict-baud", description = "A host that sets another speed hears garbage.")
        boolean strictBaud;

        @Mixin
        Recording recording = new Recording();

        @Option(names = "--card", paramLabel = "ID", description = "A card that lies there from the start.")
        @Nullable
        String card;

        @Override
        void furnish(SimulatorBench bench) {
            SamvReaderSimulator reader = reader(recording.of(line(link, baud)), baud, card);
            reader.strictBaud(strictBaud);
            bench.add(reader);
        }
    }

    @Command(name = "escpos", description = "A receipt printer.", mixinStandardHelpOptions = true)
    static final class EscPos extends Program {
        static final class Port {
            @Option(names = "--tcp", paramLabel = "PORT", description = "On this port of the loopback address.")
            @Nullable
            Integer tcp;

            @Option(names = "--link", paramLabel = "FILE", description = "On a serial line of this name.")
            @Nullable
            Path link;
        }

        @ArgGroup(multiplicity = "1")
        Port port = new Port();

        @Option(names = "--paper", paramLabel = "DIR", description = "Where each receipt is drawn (PNG, PDF, bytes).")
        @Nullable
        Path paper;

        @Option(names = "--baud", defaultValue = "115200", description = "Pace of a serial line, 0 for none.")
        int baud;

        @Option(names = "--speed", defaultValue = "150", description = "Paper speed in mm a second, 0 for no time.")
        double speed;

        @Option(names = "--roll", defaultValue = "MM_80", description = "Width: ${COMPLETION-CANDIDATES}")
        RollWidth roll = RollWidth.MM_80;

        @Option(names = "--without", split = ",", description = "What this make lacks: ${COMPLETION-CANDIDATES}")
        PrinterModel.Feature[] without = {};

        @Option(
                names = "--flow",
                defaultValue = "WAITS",
                description = "When its buffer is full: ${COMPLETION-CANDIDATES}")
        PrinterModel.FlowControl flow = PrinterModel.FlowControl.WAITS;

        @Mixin
        Recording recording = new Recording();

        @Override
        void furnish(SimulatorBench bench) {
            Path link = port.link;
            Integer tcp = port.tcp;
            Wire wire = link != null ? line(link, baud) : TcpWire.listen(tcp == null ? 0 : tcp, LineSpeed.UNLIMITED);
            PrinterModel model = PrinterModel.MM_80.withRoll(roll).without(without);
            add(
                    bench,
                    EscPosPrinterSimulator.on(model.withFlow(flow, model.bufferBytes()), recording.of(wire)),
                    speed,
                    paper);
        }
    }

    @Command(name = "scanner", description = "A code scanner on a serial line.", mixinStandardHelpOptions = true)
    static final class Scanner extends Program {
        @Option(names = "--link", paramLabel = "FILE", description = "Name for the terminal; else a temporary one.")
        @Nullable
        Path link;

        @Option(names = "--profile", defaultValue = "plain", description = "${COMPLETION-CANDIDATES}")
        ScannerProfile profile = ScannerProfile.PLAIN;

        @Option(names = "--baud", defaultValue = "115200", description = "Pace of the bytes, 0 for none.")
        int baud;

        @Mixin
        Recording recording = new Recording();

        @Override
        void furnish(SimulatorBench bench) {
            bench.add(ScannerSimulator.on(recording.of(line(link, baud)), profile));
        }
    }

    @Command(name = "ipp", description = "A page printer on a network.", mixinStandardHelpOptions = true)
    static final class Ipp extends Program {
        @Option(names = "--port", paramLabel = "PORT", defaultValue = "0", description = "On this port; 0 for any.")
        int port;

        @Option(names = "--pace", paramLabel = "MS", defaultValue = "3000", description = "How long a job takes.")
        int pace;

        @Override
        void furnish(SimulatorBench bench) {
            IppPrinterSimulator printer = IppPrinterSimulator.onTcp(port);
            printer.jobTime(Duration.ofMillis(pace));
            bench.add(printer);
        }
    }

    @Command(
            name = "smartcard",
            description = "A chip card in a slot of vsmartcard's virtual reader (pcscd with vsmartcard-vpcd).",
            footer = {
                "What is printed on the travel documents, and opens them:",
                "  passport      --mrz L898902C3,740812,340415, or --can 123456",
                "  passport-bac  --mrz L898902C3,740812,340415 (knows no --can)",
                "  permit        --mrz C00000001,900307,320401, or --can 345678"
            },
            mixinStandardHelpOptions = true)
    static final class SmartCard extends Program {
        @Option(
                names = "--vpcd",
                paramLabel = "HOST:PORT",
                defaultValue = "127.0.0.1:35963",
                description = "Where vpcd listens; ${DEFAULT-VALUE} if not given.")
        String vpcd = "";

        @Option(names = "--card", paramLabel = "CARD", description = "A card that is in from the start.")
        @Nullable
        String card;

        @Option(
                names = "--csca",
                paramLabel = "FOLDER",
                description = "Where to put the country certificate that a driver has to trust for passports.")
        @Nullable
        Path countryCertificates;

        @Override
        void furnish(SimulatorBench bench) {
            Path folder = countryCertificates;
            if (folder != null) {
                try {
                    VirtualCards.writeCountryCertificate(folder);
                } catch (IOException unwritable) {
                    throw new IllegalArgumentException("the country certificate cannot be put into " + folder);
                }
            }
            VpcdSlot slot = slot(vpcd);
            bench.add(slot);
            String wanted = card;
            if (wanted != null) {
                slot.insert(VirtualCards.named(wanted)
                        .orElseThrow(() -> new IllegalArgumentException("there is no card '" + wanted + "'; there are: "
                                + String.join(", ", VirtualCards.names()))));
            }
        }

        private static VpcdSlot slot(String address) {
            int colon = address.lastIndexOf(':');
            try {
                int port = Integer.parseInt(address.substring(colon + 1));
                if (colon > 0 && port > 0 && port <= 65_535) {
                    return new VpcdSlot(address.substring(0, colon), port);
                }
            } catch (NumberFormatException noPort) {
                // the sentence below fits
            }
            throw new IllegalArgumentException(
                    "'" + address + "' is not host and port; write for example --vpcd 127.0.0.1:35963");
        }
    }

    @Command(name = "bench", description = "Reader, printer and scanner at once.", mixinStandardHelpOptions = true)
    static final class Bench extends Program {
        @Option(names = "--samv-link", paramLabel = "FILE", description = "Name for the reader's terminal.")
        @Nullable
        Path samvLink;

        @Option(names = "--scanner-link", paramLabel = "FILE", description = "Name for the scanner's terminal.")
        @Nullable
        Path scannerLink;

        @Option(names = "--profile", defaultValue = "plain", description = "Scanner: ${COMPLETION-CANDIDATES}")
        ScannerProfile profile = ScannerProfile.PLAIN;

        @Option(names = "--tcp", paramLabel = "PORT", defaultValue = "0", description = "The printer's; 0 for any.")
        int tcp;

        @Option(names = "--printer-link", paramLabel = "FILE", description = "The printer on a serial line instead.")
        @Nullable
        Path printerLink;

        @Option(names = "--paper", paramLabel = "DIR", description = "Where each receipt is drawn (PNG, PDF, bytes).")
        @Nullable
        Path paper;

        @Option(names = "--baud", defaultValue = "115200", description = "Pace of the serial lines, 0 for none.")
        int baud;

        @Option(names = "--speed", defaultValue = "150", description = "Paper speed in mm a second, 0 for no time.")
        double speed;

        @Override
        void furnish(SimulatorBench bench) {
            bench.add(reader(line(samvLink, baud), baud, null));
            bench.add(ScannerSimulator.on(line(scannerLink, baud), profile));
            Path serial = printerLink;
            add(
                    bench,
                    serial == null
                            ? EscPosPrinterSimulator.onTcp(tcp)
                            : EscPosPrinterSimulator.onPty(serial, new LineSpeed(baud)),
                    speed,
                    paper);
        }
    }
}
