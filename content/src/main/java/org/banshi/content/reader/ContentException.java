package org.banshi.content.reader;

import java.util.List;
import java.util.stream.Collectors;

/** The content cannot be used. Its message lists every finding, one a line. */
public final class ContentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    ContentException(String source, List<Finding> findings) {
        super("The content in " + source + " has " + findings.size() + (findings.size() == 1 ? " fault" : " faults")
                + ":\n" + findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** All that was found, in the order of files and lines as read; never empty. */
    public List<Finding> findings() {
        return findings;
    }
}
