package org.banshi.content.tool;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.banshi.content.reader.CatalogueReader;
import org.banshi.content.reader.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says everything that has to be mended, not just the first. */
@Command(
        name = "check",
        description = "Say what has to be mended in a folder of content: file, line, what, how.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "the folder with catalogue.yaml and items/")
    private Path folder = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isDirectory(folder)) {
            spec.commandLine().getErr().println(folder + " is no folder. Name the one with catalogue.yaml in it.");
            return ContentTool.USAGE;
        }
        List<Finding> findings = CatalogueReader.check(folder);
        findings.forEach(finding -> out.println(said(finding)));
        long faults = findings.stream()
                .filter(finding -> finding.weight() == Finding.Weight.FAULT)
                .count();
        if (findings.isEmpty()) {
            out.println("Nothing to mend in " + folder + ".");
            return 0;
        }
        out.println(number(faults, "fault", "faults") + " that no terminal opens, "
                + number(findings.size() - faults, "piece", "pieces") + " of advice.");
        return ContentTool.FOUND;
    }

    private static String said(Finding finding) {
        return switch (finding.weight()) {
            case FAULT -> finding.toString();
            case ADVICE -> finding + " (advice)";
        };
    }

    private static String number(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
