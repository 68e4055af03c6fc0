package org.banshi.device.sane;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.banshi.device.DeviceError;
import org.banshi.device.PaperScanRequest;

/** What scanimage is told for one request, decided from what the scanner can do. */
sealed interface ScanPlan {

    /**
     * @param arguments of scanimage
     * @param dotsPerInch of the picture; 0 when it follows from the picture's width, as with cameras
     */
    record Ready(List<String> arguments, int dotsPerInch) implements ScanPlan {
        public Ready {
            arguments = List.copyOf(arguments);
        }
    }

    record Refused(DeviceError error) implements ScanPlan {}

    /** Letter is 216 mm wide, A4 297 mm high; feeders offer metres. */
    double WIDEST_MILLIMETRES = 220;

    double HIGHEST_MILLIMETRES = 300;

    static ScanPlan of(String device, PaperScanRequest request, SaneSetup setup, OptionListing listing) {
        SaneErrors errors = new SaneErrors(device);
        List<String> arguments = new ArrayList<>(List.of("--device-name=" + device, "--format=pnm", "--progress"));
        // Source and mode first: what else can be set depends on them.
        if (setup.source().isPresent()) {
            Optional<String> source = source(setup.source().get(), listing);
            if (source.isEmpty()) {
                return new Refused(errors.cannot(
                        "has no " + setup.source().get().name().toLowerCase(Locale.ROOT),
                        "take source=… out of its URI or choose another"));
            }
            arguments.add("--source=" + source.get());
        }
        Optional<ScannerOption> mode = listing.active("mode");
        if (mode.isPresent()) {
            Optional<String> word = mode(request.colour(), mode.get());
            if (word.isEmpty()) {
                return new Refused(errors.cannot(
                        "has no mode for " + (request.colour() ? "colour" : "grey") + " pictures",
                        "use another scanner, or set option.mode in its URI"));
            }
            arguments.add("--mode=" + word.get());
        }
        listing.active("depth")
                .filter(depth -> depth.values().contains("8"))
                .ifPresent(depth -> arguments.add("--depth=8"));
        Optional<ScannerOption> resolution = listing.active("resolution");
        int dotsPerInch = 0;
        if (resolution.isPresent()) {
            OptionalInt nearest = resolution.get().atLeast(request.dotsPerInch());
            if (nearest.isEmpty()) {
                return new Refused(
                        errors.cannot("does not reach " + request.dotsPerInch() + " dots per inch", "ask for fewer"));
            }
            dotsPerInch = nearest.getAsInt();
            arguments.add("--resolution=" + dotsPerInch);
        } else if (setup.width() == 0) {
            return new Refused(errors.cannot(
                    "does not tell its resolution", "write how many millimetres it sees, width=…, in its URI"));
        }
        area(setup, listing, arguments);
        for (var extra : setup.extra().entrySet()) {
            if (!listing.options().containsKey(extra.getKey())) {
                return new Refused(errors.cannot(
                        "has no option “" + extra.getKey() + "”", "take it out of its URI; “scanimage -A” lists them"));
            }
            arguments.add("--" + extra.getKey() + "=" + extra.getValue());
        }
        return new Ready(arguments, dotsPerInch);
    }

    private static Optional<String> source(SaneSetup.Source source, OptionListing listing) {
        return listing.active("source").flatMap(option -> switch (source) {
            case FLATBED -> option.firstOf(value -> value.contains("flatbed"), value -> value.equals("normal"));
            case ADF ->
                option.firstOf(
                        value -> feeder(value) && !value.contains("duplex") && !value.contains("back"),
                        ScanPlan::feeder);
        });
    }

    private static boolean feeder(String value) {
        return value.contains("adf") || value.contains("feeder");
    }

    /** Each backend has its own words: Color, 24bit Color, Gray, True Gray, Grayscale … */
    private static Optional<String> mode(boolean colour, ScannerOption mode) {
        return colour
                ? mode.firstOf(value -> value.contains("color") || value.contains("colour"))
                : mode.firstOf(
                        value -> value.contains("gray") || value.contains("grey"),
                        // A grey picture is made of a coloured one.
                        value -> value.contains("color") || value.contains("colour"));
    }

    private static void area(SaneSetup setup, OptionListing listing, List<String> arguments) {
        Optional<ScannerOption> x =
                listing.active("x").filter(option -> option.unit().equals("mm"));
        Optional<ScannerOption> y =
                listing.active("y").filter(option -> option.unit().equals("mm"));
        if (x.isEmpty() || y.isEmpty()) {
            return;
        }
        double width = setup.width() > 0 ? setup.width() : WIDEST_MILLIMETRES;
        double height = setup.height() > 0 ? setup.height() : HIGHEST_MILLIMETRES;
        arguments.addAll(List.of("-l", "0", "-t", "0"));
        arguments.addAll(List.of("-x", text(Math.min(width, x.get().largest().orElse(width)))));
        arguments.addAll(List.of("-y", text(Math.min(height, y.get().largest().orElse(height)))));
    }

    private static String text(double millimetres) {
        return String.format(Locale.ROOT, "%.2f", millimetres);
    }
}
