package org.banshi.content.reader;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The files of one folder of content as they are opened, one after another. For one thread. */
final class ContentFiles {

    private final Source source;
    private final Findings findings;
    private final Set<String> opened = new HashSet<>();

    ContentFiles(Source source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** A file that has to be there. */
    Optional<Fields> open(String file) {
        return open(file, true);
    }

    /** A file that may be there. */
    Optional<Fields> openIfThere(String file) {
        return open(file, false);
    }

    private Optional<Fields> open(String file, boolean required) {
        Findings.InFile here = findings.in(file);
        opened.add(file);
        try {
            Optional<byte[]> bytes = source.bytes(file);
            if (bytes.isEmpty()) {
                if (required) {
                    here.add(0, "there is no such file", "Add it, or check the name");
                }
                return Optional.empty();
            }
            return Tree.read(bytes.get(), here).map(root -> Fields.of(root, file, here));
        } catch (IOException unreadable) {
            here.add(0, "the file cannot be read (" + unreadable.getMessage() + ")", "Check its permissions");
            return Optional.empty();
        }
    }

    /** Finds what lies in the folder and was never opened: it was meant to be content, and no terminal shows it. */
    void reportForgotten() {
        try {
            for (String file : source.files()) {
                if (!opened.contains(file)) {
                    findings.in(file)
                            .add(
                                    0,
                                    "nothing refers to this file",
                                    "Name it where it belongs, an item for example in catalogue.yaml, or remove it");
                }
            }
        } catch (IOException unreadable) {
            findings.in(".").add(0, "the folder cannot be listed (" + unreadable + ")", "Check its permissions");
        }
    }
}
