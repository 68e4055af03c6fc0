package org.banshi.device.escpos;

import java.util.Set;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;

/**
 * How slips are laid out on one printer.
 *
 * @param qr how QR codes are printed
 * @param picture the command that carries dots
 * @param chinese whether the printer has a Chinese font
 */
public record SlipLayout(PaperProfile paper, Cut cut, Qr qr, Picture picture, Chinese chinese, Beep beep) {

    /** What ends a slip. */
    public enum Cut {
        /** A bridge is left, so that the slip does not fall to the floor. */
        PARTIAL,
        FULL,
        /** No cutter: the slip is moved to the tear-off edge. */
        NONE
    }

    public enum Qr {
        NATIVE,
        /** For printers without a QR command. */
        RASTER
    }

    public enum Picture {
        /** GS v 0: old, and understood by practically all. */
        RASTER,
        /** GS ( L: its successor, for printers that have dropped the old one. */
        GRAPHICS
    }

    public enum Chinese {
        NATIVE,
        /** For printers without a Chinese font: whatever is not ASCII is drawn. */
        RASTER
    }

    /** Calls the resident when the slip is there. */
    public enum Beep {
        NONE,
        /** ESC B: most Chinese makers. */
        ESC_B,
        /** ESC ( A: Epson and those who follow it. */
        EPSON
    }

    public static final SlipLayout STANDARD =
            new SlipLayout(PaperProfile.MM_80, Cut.PARTIAL, Qr.NATIVE, Picture.RASTER, Chinese.NATIVE, Beep.NONE);

    static final Set<String> OPTIONS = Set.of("paper", "dots", "cut", "qr", "picture", "chinese", "beep");

    /** Half the narrowest roll in use, to the widest that the 203 dpi heads of this class have (112 mm paper). */
    private static final int LEAST_DOTS = 192;

    private static final int MOST_DOTS = 832;

    /** Head to tear-off edge, and a few millimetres of white: 20 mm. */
    private static final int TEAR_FEED_DOTS = 20 * PaperProfile.DOTS_PER_MILLIMETRE;

    /**
     * Reads the options {@code paper=80|58}, {@code dots=} printable dots in a line where they are not 576 or 384,
     * {@code cut=partial|full|none}, {@code qr=native|raster}, {@code picture=raster|graphics}, {@code
     * chinese=native|raster} and {@code beep=none|esc_b|epson}.
     *
     * @throws DeviceUriException when one has another value
     */
    static SlipLayout of(DeviceUri uri) throws DeviceUriException {
        int usual = paper(uri).dots();
        return new SlipLayout(
                new PaperProfile(uri.intOption("dots", usual, LEAST_DOTS, MOST_DOTS)),
                uri.choice("cut", Cut.PARTIAL),
                uri.choice("qr", Qr.NATIVE),
                uri.choice("picture", Picture.RASTER),
                uri.choice("chinese", Chinese.NATIVE),
                uri.choice("beep", Beep.NONE));
    }

    public SlipLayout withPaper(PaperProfile other) {
        return new SlipLayout(other, cut, qr, picture, chinese, beep);
    }

    public SlipLayout withCut(Cut other) {
        return new SlipLayout(paper, other, qr, picture, chinese, beep);
    }

    public SlipLayout withQr(Qr other) {
        return new SlipLayout(paper, cut, other, picture, chinese, beep);
    }

    public SlipLayout withPicture(Picture other) {
        return new SlipLayout(paper, cut, qr, other, chinese, beep);
    }

    public SlipLayout withChinese(Chinese other) {
        return new SlipLayout(paper, cut, qr, picture, other, beep);
    }

    public SlipLayout withBeep(Beep other) {
        return new SlipLayout(paper, cut, qr, picture, chinese, other);
    }

    /** Ends a slip: so many dots of white beyond the knife, then the cut. */
    byte[] end(int whiteDots) {
        return switch (cut) {
            case PARTIAL -> Commands.cut(false, whiteDots);
            case FULL -> Commands.cut(true, whiteDots);
            case NONE -> Commands.feed(TEAR_FEED_DOTS);
        };
    }

    byte[] call() {
        return switch (beep) {
            case NONE -> new byte[0];
            case ESC_B -> Commands.BEEP;
            case EPSON -> Commands.BEEP_EPSON;
        };
    }

    private static PaperProfile paper(DeviceUri uri) throws DeviceUriException {
        return switch (uri.option("paper").orElse("80")) {
            case "80" -> PaperProfile.MM_80;
            case "58" -> PaperProfile.MM_58;
            default ->
                throw new DeviceUriException(
                        "Option paper=" + uri.option("paper").orElse("") + " in “" + uri + "” must be 80 or 58.");
        };
    }
}
