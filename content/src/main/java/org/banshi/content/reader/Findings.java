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

    /** A view for one file. */
    InFile in(String file) {
        return new InFile(file, this);
    }

    record InFile(String file, Findings findings) {

        void add(int line, String what, String mend) {
            findings.add(new Finding(file, line, what, mend));
        }
    }
}
