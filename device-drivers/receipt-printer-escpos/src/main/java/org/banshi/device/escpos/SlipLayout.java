package org.banshi.device.escpos;

import java.util.Set;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;

/**
 * How slips are laid out on one printer.
 *
 * @param cutThrough a full cut; otherwise a bridge is left, so that the slip does not fall to the floor
 * @param qrAsPicture for printers without a QR command
 */
public record SlipLayout(PaperProfile paper, boolean cutThrough, boolean qrAsPicture) {

    public static final SlipLayout STANDARD = new SlipLayout(PaperProfile.MM_80, false, false);

    static final Set<String> OPTIONS = Set.of("paper", "cut", "qr");

    /**
     * Reads the options {@code paper=80|58}, {@code cut=partial|full} and {@code qr=native|raster}.
     *
     * @throws DeviceUriException when one has another value
     */
    static SlipLayout of(DeviceUri uri) throws DeviceUriException {
        PaperProfile paper = oneOf(uri, "paper", "80", "58") ? PaperProfile.MM_58 : PaperProfile.MM_80;
        return new SlipLayout(paper, oneOf(uri, "cut", "partial", "full"), oneOf(uri, "qr", "native", "raster"));
    }

    private static boolean oneOf(DeviceUri uri, String name, String usual, String other) throws DeviceUriException {
        String value = uri.option(name).orElse(usual);
        if (!value.equals(usual) && !value.equals(other)) {
            throw new DeviceUriException(
                    "Option " + name + "=" + value + " in “" + uri + "” must be " + usual + " or " + other + ".");
        }
        return value.equals(other);
    }
}
