package org.banshi.device.page;

import java.io.IOException;

/** Something that has found its place on a page. */
@FunctionalInterface
interface Mark {
    void draw(Ink ink) throws IOException;
}
