package org.banshi.device.samv;

/** A field that cannot be right; says which one and never what it holds. */
final class ImpossibleField extends Exception {
    private static final long serialVersionUID = 1L;

    ImpossibleField(String sentence) {
        super(sentence);
    }
}
