package org.banshi.content.reader;

/**
 * Something in the content that has to be mended.
 *
 * @param weight whether the content can be used all the same
 * @param file relative to the content's folder, for example {@code items/pension-enrolment.yaml}
 * @param line from 1; 0 where no line can be named
 * @param what is wrong
 * @param mend what to do about it
 */
public record Finding(Weight weight, String file, int line, String what, String mend) {

    public enum Weight {
        /** No terminal opens it. */
        FAULT,
        /** It works, but residents are not served well by it. */
        ADVICE
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + what + ". " + mend + ".";
    }
}
