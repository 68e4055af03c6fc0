package org.banshi.device.page;

/** What became of a document. */
public sealed interface PageOutcome {

    /**
     * The whole PDF.
     *
     * @param pages how many pages it has
     */
    record Made(byte[] pdf, int pages) implements PageOutcome {
        public Made {
            pdf = pdf.clone();
        }

        @Override
        public byte[] pdf() {
            return pdf.clone();
        }

        @Override
        public String toString() {
            return "Made[" + pdf.length + " bytes, " + pages + " pages]";
        }
    }

    /** @param sentence what is missing or wrong, and what to do */
    record NotMade(String sentence) implements PageOutcome {}
}
