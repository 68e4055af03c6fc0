package org.banshi.device.tool;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./banshi device}. */
@Command(
        name = "banshi device",
        description = "Try a device without the terminal.",
        mixinStandardHelpOptions = true,
        subcommands = {StatusCommand.class, ReadCommand.class, PrintCommand.class, ScanCommand.class},
        footer = {
            "",
            "Devices: samv:serial:/dev/ttyUSB0?baud=115200         ID-card reader",
            "         scanner:serial:/dev/ttyACM0?profile=newland  code scanner",
            "         escpos:tcp://192.168.1.50:9100               receipt printer",
            "         escpos:file:/dev/usb/lp0                     the same on USB",
            "         pcsc:*                                       chip-card reader",
            "         ipp://localhost:631/printers/a4              page printer",
            "         sane:*                                       paper scanner",
            "         and whatever drivers were dropped in, see --drivers",
            "",
            "Exit codes: 0 done; 1 the device works but did not do it;",
            "            2 command, URI or file not understood; 3 port missing, in use or",
            "            refusing; 4 no permission; 5 nobody answers; 6 device broken, open",
            "            or out of paper; 7 nothing came in time; 70 a bug.",
            "",
            "BANSHI_DEVICE_LOG=DEBUG shows what the drivers do."
        })
public final class DeviceTool {

    /** Kept apart from any other logback.xml that may be on the class path. */
    private static final String LOGGING = "device-tool-logback.xml";

    /** What the engineer has called. */
    static final String NAME = System.getProperty("banshi.device.name", "banshi device");

    private DeviceTool() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", LOGGING);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine tool = new CommandLine(new DeviceTool())
                .setCommandName(NAME)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, given) -> {
                    err.println(failure.getMessage() + "; see “" + NAME + " --help”.");
                    return ExitCode.USAGE.code();
                })
                .setExecutionExceptionHandler((bug, command, parsed) -> {
                    err.println("The device tool failed (" + bug.getClass().getSimpleName()
                            + "); please report this as a bug.");
                    return ExitCode.BUG.code();
                });
        if (arguments.length == 0) {
            tool.usage(err);
            return ExitCode.USAGE.code();
        }
        return tool.execute(arguments);
    }
}
