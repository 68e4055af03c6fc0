package org.banshi.content.reader;

import java.util.ArrayList;
import java.util.List;

/** Where findings are collected while reading goes on. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(Finding finding) {
        all.add(finding);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    List<Finding> faults() {
        return all.stream()
                .filter(finding -> finding.weight() == Finding.Weight.FAULT)
                .toList();
    }

    /** A view for one file. */
    InFile in(String file) {
        return new InFile(file, this);
    }

    record InFile(String file, Findings findings) {

        void advise(int line, String what, String mend) {
            findings.add(new Finding(Finding.Weight.ADVICE, file, line, what, mend));
        }

        void add(int line, String what, String mend) {
            findings.add(new Finding(Finding.Weight.FAULT, file, line, what, mend));
        }
    }
}
