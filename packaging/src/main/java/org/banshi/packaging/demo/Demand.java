package org.banshi.packaging.demo;

import java.io.IOException;

/** What has to be so for the demonstration to count. */
final class Demand {

    private Demand() {}

    /** @throws IOException with the sentence, when it is not so */
    static void that(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }
}
