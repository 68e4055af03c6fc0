package org.banshi.simulator.scanner;

import java.util.List;

/** How a make of scanner is told to read, and how it ends a code. */
public enum ScannerProfile {
    /** Reads by itself whatever is held before it; knows no commands. CR LF behind each code. */
    PLAIN(List.of(), new byte[] {'\r', '\n'}),
    /** Newland NLS: {@code 7E 01 0000 #SCNTRG1; 03} reads, {@code SCNTRG0} stops, 3F asks for a sign of life (21). */
    NEWLAND(
            List.of(
                    new Command(Command.Kind.TRIGGER, text("\u007E\u00010000#SCNTRG1;\u0003")),
                    new Command(Command.Kind.TRIGGER, text("\u007E\u00010000@SCNTRG1;\u0003")),
                    new Command(Command.Kind.STOP, text("\u007E\u00010000#SCNTRG0;\u0003")),
                    new Command(Command.Kind.STOP, text("\u007E\u00010000@SCNTRG0;\u0003")),
                    new Command(Command.Kind.PROBE, text("?"))),
            new byte[] {'\r'}),
    /** Honeywell: SYN T CR reads, SYN U CR stops. */
    HONEYWELL(
            List.of(
                    new Command(Command.Kind.TRIGGER, text("\u0016T\r")),
                    new Command(Command.Kind.STOP, text("\u0016U\r"))),
            new byte[] {'\r'});

    /** A command as it stands on the line. */
    record Command(Kind kind, byte[] bytes) {
        enum Kind {
            TRIGGER,
            STOP,
            PROBE
        }
    }

    private final List<Command> commands;
    private final byte[] suffix;

    ScannerProfile(List<Command> commands, byte[] suffix) {
        this.commands = commands;
        this.suffix = suffix;
    }

    List<Command> commands() {
        return commands;
    }

    /** What the scanner of this make sends behind a code when nobody has set it otherwise. */
    public byte[] suffix() {
        return suffix.clone();
    }

    /** Whether it reads only when the host asks. */
    public boolean needsTrigger() {
        return !commands.isEmpty();
    }

    private static byte[] text(String ascii) {
        return ascii.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
