package org.banshi.simulator.scanner;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** How a make of scanner is told to read, what it answers, and how it sends a code. */
public enum ScannerProfile {
    /** Reads by itself whatever is held before it; knows no commands. CR LF behind each code. */
    PLAIN(List.of(), "\r\n"),
    /**
     * Newland NLS: {@code 7E 01 0000 #SCNTRG1; 03} reads, {@code SCNTRG0} stops; the command is repeated as the answer
     * behind 02 01, with 06 or 15. 3F asks for a sign of life (21).
     */
    NEWLAND(
            List.of(
                    Command.trigger("\u007E\u00010000#SCNTRG1;\u0003", "\u0002\u00010000#SCNTRG1\u0006;\u0003"),
                    Command.trigger("\u007E\u00010000@SCNTRG1;\u0003", "\u0002\u00010000@SCNTRG1\u0006;\u0003"),
                    Command.stop("\u007E\u00010000#SCNTRG0;\u0003", "\u0002\u00010000#SCNTRG0\u0006;\u0003"),
                    Command.stop("\u007E\u00010000@SCNTRG0;\u0003", "\u0002\u00010000@SCNTRG0\u0006;\u0003"),
                    Command.probe("?", "!")),
            "\r"),
    /** Honeywell: SYN T CR reads, SYN U CR stops, both without an answer. A menu command (SYN M CR) is answered. */
    HONEYWELL(
            List.of(
                    Command.trigger("\u0016T\r", ""),
                    Command.stop("\u0016U\r", ""),
                    Command.probe("\u0016M\rcbrena*.", "CBRENA0-1\u0006."),
                    Command.probe("\u0016M\rcbrena?.", "CBRENA1\u0006.")),
            "\r"),
    /** NT0861: codes in packets with a code id and a checksum. */
    NT0861(List.of(Command.trigger("\u0016T\r!", "\u0006"), Command.stop("\u0016U\r!", "\u0006")), ""),
    /** Grow GM65: binary commands, each answered before a code follows; zone 0 can be read. */
    GM65(
            List.of(
                    Command.trigger(hex("7E000801000201ABCD"), hex("02000001003331")),
                    Command.stop(hex("7E000801000200ABCD"), hex("02000001003331")),
                    Command.probe(hex("7E000701000001ABCD"), hex("02000001D6988A"))),
            "\r\n");

    /** A command as it stands on the line, and what a scanner that is well answers. */
    record Command(Kind kind, byte[] bytes, byte[] answer) {
        enum Kind {
            TRIGGER,
            STOP,
            PROBE
        }

        static Command trigger(String text, String answer) {
            return new Command(Kind.TRIGGER, ascii(text), ascii(answer));
        }

        static Command stop(String text, String answer) {
            return new Command(Kind.STOP, ascii(text), ascii(answer));
        }

        static Command probe(String text, String answer) {
            return new Command(Kind.PROBE, ascii(text), ascii(answer));
        }

        /** The same answer of a scanner that will not obey; empty where the protocol has none. */
        byte[] refusal() {
            byte[] refused = answer.clone();
            boolean any = false;
            for (int i = 0; i < refused.length; i++) {
                if (refused[i] == ACK) {
                    refused[i] = NAK;
                    any = true;
                }
            }
            return any ? refused : new byte[0];
        }
    }

    private static final byte ACK = 0x06;
    private static final byte NAK = 0x15;

    private final List<Command> commands;
    private final byte[] suffix;

    ScannerProfile(List<Command> commands, String suffix) {
        this.commands = commands;
        this.suffix = ascii(suffix);
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

    /** Whether codes travel in packets rather than bare. */
    public boolean packets() {
        return this == NT0861;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String hex(String digits) {
        return new String(HexFormat.of().parseHex(digits), StandardCharsets.ISO_8859_1);
    }
}
