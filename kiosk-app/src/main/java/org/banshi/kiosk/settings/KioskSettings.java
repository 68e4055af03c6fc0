package org.banshi.kiosk.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of one terminal.
 *
 * @param terminal name of this machine at its site, for example {@code A-02}
 * @param site id of the site in the catalogue
 * @param stateDirectory where key, outbox and counter live; must survive a power cut
 * @param followUpUrl what the QR on the receipt begins with
 * @param devices what is attached
 * @param drivers folder with jars of drivers that are not the terminal's own
 * @param backend where applications go
 * @param screen size and pitch
 * @param receiptCopies folder for a PDF of each receipt, for demonstrations; none on a terminal in service
 * @param probe socket on which a test may ask what is on the screen; none on a terminal in service
 */
@ConfigurationProperties(prefix = "kiosk", ignoreUnknownFields = false)
public record KioskSettings(
        @DefaultValue("A-01") String terminal,
        @DefaultValue("ccb-zhongshan-road") String site,
        @DefaultValue("/var/lib/banshi") Path stateDirectory,
        @DefaultValue("https://banshi.example.org") String followUpUrl,
        @DefaultValue Devices devices,
        @DefaultValue("/usr/lib/banshi/drivers") Path drivers,
        @DefaultValue Backend backend,
        @DefaultValue Screen screen,
        @Nullable Path receiptCopies,
        @Nullable Path probe) {

    /** As long as the numbers on receipts have room for, and without what people mix up when they read it out. */
    private static final Pattern TERMINAL = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private static final int LONGEST_TERMINAL = 12;

    public KioskSettings {
        if (terminal.length() > LONGEST_TERMINAL || !TERMINAL.matcher(terminal).matches()) {
            throw new SettingsException("kiosk.terminal is “" + terminal + "”; write 1 to " + LONGEST_TERMINAL
                    + " letters, digits and single hyphens, for example A-02.");
        }
        address("kiosk.follow-up-url", followUpUrl);
    }

    private static void address(String name, String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return;
            }
        } catch (URISyntaxException notAnAddress) {
            // falls through to the sentence below, which covers both
        }
        throw new SettingsException(name + " is “" + url + "”; write an address like https://banshi.example.org");
    }

    /**
     * Device URIs; an empty one says that there is no such device.
     *
     * @param cardReader ID-card reader, for example {@code samv:serial:/dev/banshi/idcard?baud=115200}
     * @param scanner code scanner
     * @param printer receipt printer
     * @param chipCardReader social-security cards and travel documents, for example {@code pcsc:*}; none if not set
     * @param pagePrinter A4 pages, for example {@code ipp://localhost:631/printers/a4}; none if not set
     * @param paperScanner for example {@code sane:*}; none if not set
     */
    public record Devices(
            @DefaultValue("samv:serial:/dev/banshi/idcard") String cardReader,

            @DefaultValue("scanner:serial:/dev/banshi/scanner")
            String scanner,

            @DefaultValue("escpos:file:/dev/usb/lp0") String printer,
            @DefaultValue("") String chipCardReader,
            @DefaultValue("") String pagePrinter,
            @DefaultValue("") String paperScanner) {}

    /**
     * @param url of the intake, without path
     * @param keys the backend's public keys, a file that the backend's operator hands out
     */
    public record Backend(
            @DefaultValue("http://127.0.0.1:8080") String url,
            @DefaultValue("/etc/banshi/backend-keys.json") Path keys) {

        public Backend {
            address("kiosk.backend.url", url);
        }
    }

    /**
     * @param diagonalInches of the display; with the resolution it gives the size of a pixel
     * @param fullScreen as a terminal stands in service; else a window of {@code width} × {@code height} pixels
     */
    public record Screen(
            @DefaultValue("27") double diagonalInches,
            @DefaultValue("true") boolean fullScreen,
            @DefaultValue("1080") int width,
            @DefaultValue("1920") int height) {

        public Screen {
            if (!(diagonalInches >= 5 && diagonalInches <= 120)) {
                throw new SettingsException(
                        "kiosk.screen.diagonal-inches is " + diagonalInches + "; write a number from 5 to 120.");
            }
            if (width < 320 || height < 320 || width > 16_384 || height > 16_384) {
                throw new SettingsException("kiosk.screen is " + width + " × " + height
                        + " pixels; write a width and a height from 320 to 16384.");
            }
        }

        /** Millimetres a pixel on a display of that many pixels. */
        public double pitch(double widthPixels, double heightPixels) {
            return diagonalInches * 25.4 / Math.hypot(widthPixels, heightPixels);
        }
    }
}
