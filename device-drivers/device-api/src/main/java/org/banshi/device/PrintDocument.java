package org.banshi.device;

/**
 * A PDF to be printed. Personal data may be inside: {@link #toString()} says only its length.
 *
 * @param title shown in the printer's queue; must not name a person
 * @param pdf the file's bytes
 * @param copies 1 to 9
 */
public record PrintDocument(String title, byte[] pdf, int copies) {

    public PrintDocument {
        pdf = pdf.clone();
        if (copies < 1 || copies > 9) {
            throw new IllegalArgumentException("copies " + copies + " is not from 1 to 9");
        }
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }

    @Override
    public String toString() {
        return "PrintDocument[" + pdf.length + " bytes]";
    }
}
