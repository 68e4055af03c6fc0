package org.banshi.kiosk.receipt;

/** What became of a page. */
public sealed interface PdfOutcome {

    /** @param file the whole PDF */
    record Made(byte[] file) implements PdfOutcome {
        public Made {
            file = file.clone();
        }

        @Override
        public byte[] file() {
            return file.clone();
        }
    }

    /**
     * No page, because no Chinese font could be used.
     *
     * @param sentence which files were tried and what to install
     */
    record FontMissing(String sentence) implements PdfOutcome {}
}
