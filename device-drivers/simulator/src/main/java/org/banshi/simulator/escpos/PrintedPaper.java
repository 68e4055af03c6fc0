package org.banshi.simulator.escpos;

import java.util.List;
import java.util.stream.Collectors;
import org.banshi.simulator.escpos.PaperMark.QrCode;
import org.banshi.simulator.escpos.PaperMark.TextLine;

/** A piece of paper as it was cut off: what is on it, without any font. Immutable. */
public final class PrintedPaper {

    private static final double DOTS_PER_MILLIMETRE = 8;

    private final int number;
    private final RollWidth width;
    private final int length;
    private final boolean partialCut;
    private final List<PaperMark> marks;
    private final byte[] raw;

    PrintedPaper(int number, RollWidth width, int length, boolean partialCut, List<PaperMark> marks, byte[] raw) {
        this.number = number;
        this.width = width;
        this.length = length;
        this.partialCut = partialCut;
        this.marks = List.copyOf(marks);
        this.raw = raw;
    }

    /** 1 for the first piece since the printer was made. */
    public int number() {
        return number;
    }

    public double lengthInMillimetres() {
        return length / DOTS_PER_MILLIMETRE;
    }

    /** Whether a bridge was left at the cut. */
    public boolean partialCut() {
        return partialCut;
    }

    /** The lines of text from top to bottom, without the blanks at their ends. A line that the cutter hit counts where its middle is. */
    public List<String> lines() {
        return marks.stream()
                .filter(this::middleIsHere)
                .filter(TextLine.class::isInstance)
                .map(mark -> ((TextLine) mark).text())
                .toList();
    }

    /** {@link #lines} with line feeds between. */
    public String text() {
        return lines().stream().collect(Collectors.joining("\n"));
    }

    /** What the QR codes say that lie on this piece entirely. */
    public List<String> qrCodes() {
        return wholeQrCodes().map(QrCode::text).toList();
    }

    /** The same as bytes, as they were sent. */
    public List<byte[]> qrPayloads() {
        return wholeQrCodes().map(code -> code.payload().clone()).toList();
    }

    /** How many pictures, whole or in part. */
    public int pictures() {
        return (int) marks.stream().filter(PaperMark.Picture.class::isInstance).count();
    }

    /** All bytes that the printer took from its buffer for this piece. */
    public byte[] raw() {
        return raw.clone();
    }

    RollWidth width() {
        return width;
    }

    int lengthInDots() {
        return length;
    }

    List<PaperMark> marks() {
        return marks;
    }

    private java.util.stream.Stream<QrCode> wholeQrCodes() {
        return marks.stream()
                .filter(QrCode.class::isInstance)
                .map(QrCode.class::cast)
                .filter(code -> code.y() >= 0 && code.y() + code.height() <= length);
    }

    private boolean middleIsHere(PaperMark mark) {
        int middle = mark.y() + mark.height() / 2;
        return middle >= 0 && middle < length;
    }
}
