package org.banshi.content.form;

import org.banshi.content.Words;

/** What became of a typed answer. */
public sealed interface Normalised {

    /** Usable; the canonical text. */
    record Accepted(String canonical) implements Normalised {}

    /** Not usable; what is wrong and what to do, in the resident's words. Says nothing of the value. */
    record Refused(Words problem) implements Normalised {}
}
