package org.banshi.device.ipp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;

/**
 * How a document is to be put on paper.
 *
 * @param media PWG 5101.1 name
 * @param sides {@code one-sided} …
 * @param colour IPP's {@code print-color-mode}; empty for the printer's own choice
 * @param demanded names that stand in the URI: these are asked for even if the printer does not list them
 */
record PaperWishes(String media, String sides, Optional<String> colour, Set<String> demanded) {

    static final Set<String> OPTIONS = Set.of("media", "sides", "colour");

    private static final Pattern MEDIA = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");
    private static final Set<String> SIDES = Set.of("one-sided", "two-sided-long-edge", "two-sided-short-edge");
    private static final Map<String, String> COLOURS =
            Map.of("auto", "auto", "colour", "color", "monochrome", "monochrome");

    static PaperWishes of(DeviceUri uri) throws DeviceUriException {
        String media = uri.option("media").orElse("iso_a4_210x297mm");
        if (!MEDIA.matcher(media).matches()) {
            throw new DeviceUriException("Option media=" + media + " in “" + uri
                    + "” must be a paper's name as PWG 5101.1 writes it, for example iso_a4_210x297mm.");
        }
        String sides = uri.option("sides").orElse("one-sided");
        if (!SIDES.contains(sides)) {
            throw new DeviceUriException("Option sides=" + sides + " in “" + uri + "” must be one of "
                    + String.join(", ", SIDES.stream().sorted().toList()) + ".");
        }
        Optional<String> colour = uri.option("colour");
        if (colour.isPresent() && !COLOURS.containsKey(colour.get())) {
            throw new DeviceUriException("Option colour=" + colour.get() + " in “" + uri + "” must be one of "
                    + String.join(", ", COLOURS.keySet().stream().sorted().toList()) + ".");
        }
        return new PaperWishes(
                media, sides, colour.map(COLOURS::get), Set.copyOf(uri.options().keySet()));
    }

    /** As job attributes for a printer. */
    List<IppAttribute> attributes(Abilities printer, int copies) {
        List<IppAttribute> wishes = new ArrayList<>();
        if (copies > 1) {
            wishes.add(IppAttribute.integer("copies", copies));
        }
        if (demanded.contains("media") || printer.attributes().contains("media")) {
            wishes.add(IppAttribute.keyword("media", media));
        }
        if (demanded.contains("sides") || printer.attributes().contains("sides")) {
            wishes.add(IppAttribute.keyword("sides", sides));
        }
        colour.ifPresent(mode -> wishes.add(IppAttribute.keyword("print-color-mode", mode)));
        return wishes;
    }
}
