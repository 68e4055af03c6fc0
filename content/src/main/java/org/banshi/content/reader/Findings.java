package org.banshi.content.reader;

import java.util.ArrayList;
import java.util.List;

/** Where findings are collected while reading goes on. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();
    private final boolean advising;

    /** @param advising whether advice is wanted too; a terminal that starts has no use for it */
    Findings(boolean advising) {
        this.advising = advising;
    }

    void add(Finding finding) {
        all.add(finding);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    /** A view for one file. */
    InFile in(String file) {
        return new InFile(file, this);
    }

    record InFile(String file, Findings findings) {

        boolean advising() {
            return findings.advising;
        }

        void advise(int line, String what, String mend) {
            findings.add(new Finding(Finding.Weight.ADVICE, file, line, what, mend));
        }

        void add(int line, String what, String mend) {
            findings.add(new Finding(Finding.Weight.FAULT, file, line, what, mend));
        }
    }
}
