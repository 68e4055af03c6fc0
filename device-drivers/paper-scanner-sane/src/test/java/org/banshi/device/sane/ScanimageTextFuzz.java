package org.banshi.device.sane;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.PaperScanRequest;

/** Whatever scanimage, or a backend inside it, writes beside pictures: lists of options, and messages. */
final class ScanimageTextFuzz {

    private static final SaneSetup SETUP = setup();

    private static final SaneErrors ERRORS = new SaneErrors("test:0");

    private ScanimageTextFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        listing(new String(bytes, StandardCharsets.UTF_8));
        messages(bytes);
    }

    /** What is made of it is one argument each, for the scanner that was meant, and with numbers of sane size. */
    private static void listing(String text) {
        OptionListing listing = OptionListing.parse(text);
        for (ScannerOption option : listing.options().values()) {
            must(option.name().chars().allMatch(letter -> letter > ' ' && letter <= 'z'), option.name());
            must(option.atLeast(200).orElse(200) >= 200, option.name());
            must(!Double.isNaN(option.largest().orElse(0)), option.name());
        }
        for (PaperScanRequest request : List.of(PaperScanRequest.MATERIAL, new PaperScanRequest(600, false, false))) {
            switch (ScanPlan.of("test:0", request, SETUP, listing)) {
                case ScanPlan.Refused(var error) -> must(error.sentence().endsWith("."), error.sentence());
                case ScanPlan.Ready(var arguments, int dotsPerInch) -> {
                    must(dotsPerInch == 0 || dotsPerInch >= request.dotsPerInch(), "resolution");
                    must(arguments.getFirst().equals("--device-name=test:0"), "another scanner");
                    for (String argument : arguments) {
                        must(argument.chars().noneMatch(Character::isISOControl), argument);
                    }
                }
            }
        }
    }

    private static void messages(byte[] bytes) {
        ScanimageMessages messages = new ScanimageMessages();
        messages.accept(bytes, bytes.length);
        must(messages.progress() >= 0 && messages.progress() <= 1, "progress");
        String said = messages.complaint().orElse("");
        must(said.length() <= 400 && said.chars().allMatch(letter -> letter >= ' ' && letter <= '~'), said);
        String sentence = SaneStatus.of(said)
                .map(status -> ERRORS.whileScanning(status, said))
                .orElseGet(() -> ERRORS.ended(1, said))
                .sentence();
        must(sentence.endsWith("."), sentence);
        ScanimageMessages pieces = new ScanimageMessages();
        for (byte one : bytes) {
            pieces.accept(new byte[] {one}, 1);
        }
        must(pieces.complaint().orElse("").equals(said), "said otherwise in pieces: " + said);
    }

    /** AssertJ's words would take longer than what is fuzzed. */
    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static SaneSetup setup() {
        try {
            return SaneSetup.of(new DeviceUri("sane", "test:0", Map.of("source", "adf", "width", "210")));
        } catch (DeviceUriException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
