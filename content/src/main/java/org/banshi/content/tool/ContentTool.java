package org.banshi.content.tool;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./banshi content}. */
@Command(
        name = "banshi content",
        description = "Check what an office has written for its terminals.",
        mixinStandardHelpOptions = true,
        subcommands = CheckCommand.class,
        footer = {"", "Exit codes: 0 nothing to mend; 1 something found; 2 command not understood; 70 a bug."})
public final class ContentTool {

    static final int FOUND = 1;
    static final int USAGE = 2;

    /** As sysexits.h calls it. */
    private static final int BUG = 70;

    private ContentTool() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine tool = new CommandLine(new ContentTool())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((failure, given) -> {
                    err.println(failure.getMessage() + "; see “banshi content --help”.");
                    return USAGE;
                })
                .setExecutionExceptionHandler((bug, command, parsed) -> {
                    err.println("The content tool failed (" + bug + "); please report this as a bug.");
                    return BUG;
                });
        if (arguments.length == 0) {
            tool.usage(err);
            return USAGE;
        }
        return tool.execute(arguments);
    }
}
