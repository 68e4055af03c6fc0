package org.banshi.device.sane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.PaperScanRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scanimage is told; the listings are those of sane-backends 1.1.1 as it printed them. */
class ScanPlanTest {

    /** As many flatbeds with feeder list it (the words are those of the backend genesys and fujitsu). */
    private static final String FLATBED = """
            All options specific to device `genesys:libusb:001:004':
              Scan Mode:
                --mode Lineart|Gray|24bit Color[Fast] [Gray]
                    Selects the scan mode (e.g., lineart, monochrome, or color).
                --depth 16|8 [8]
                --resolution 600|300|150|75dpi [75]
                --source ADF Duplex|ADF Front|Flatbed [Flatbed]
                --lamp-off-time 0..60 [15]
              Geometry:
                -x 0..215.9mm [215.9]
                -y 0..297.18mm (in steps of 0.0211639) [297.18]
            """;

    @Test
    void takesTheNearestResolutionThatIsNotLowerAndTheScannersOwnWords() throws Exception {
        assertThat(arguments("genesys:libusb:001:004?source=adf", PaperScanRequest.MATERIAL, FLATBED))
                .containsExactly(
                        "--device-name=genesys:libusb:001:004",
                        "--format=pnm",
                        "--progress",
                        "--source=ADF Front",
                        "--mode=24bit Color[Fast]",
                        "--depth=8",
                        "--resolution=300",
                        "-l",
                        "0",
                        "-t",
                        "0",
                        "-x",
                        "215.90",
                        "-y",
                        "297.18");
    }

    /** As the driver of Brother's scanners lists it. */
    @Test
    void aValueWithBracketsIsOneValue() {
        ScannerOption mode = OptionListing.parse(
                        "    --mode Black & White|24bit Color|24bit Color[Fast] [24bit Color[Fast]]\n")
                .active("mode")
                .orElseThrow();

        assertThat(mode.values()).containsExactly("Black & White", "24bit Color", "24bit Color[Fast]");
    }

    @Test
    void aLineOfWhichNoArgumentCanBeMadeIsNoOption() {
        String listing =
                "    --mode Gray|Col\0or [Gray]\n    --source " + "x|".repeat(5000) + "y [x]\n    --depth 8 [8]\n";

        assertThat(OptionListing.parse(listing).options()).containsOnlyKeys("depth");
    }

    @Test
    void readsTheListingOfTheBackendTest() throws Exception {
        assertThat(arguments("test:0?source=adf&width=100", new PaperScanRequest(250, false, true), listing("test")))
                .contains("--source=Automatic Document Feeder", "--mode=Gray", "--resolution=250", "100.00");
    }

    @Test
    void aScannerWithoutModeAndAreaIsLeftToItself() throws Exception {
        assertThat(arguments("pnm:0?option.filename=/scans/a b.ppm", PaperScanRequest.MATERIAL, listing("pnm")))
                .containsExactly(
                        "--device-name=pnm:0",
                        "--format=pnm",
                        "--progress",
                        "--resolution=200",
                        "--filename=/scans/a b.ppm");
    }

    @Test
    void aCameraTellsItsResolutionByWhatItSees() throws Exception {
        String camera = "    --mode Gray|Color [Gray]\n    -x 0..4208pel [4208]\n    -y 0..3120pel [3120]\n";

        assertThat(plan("v4l:/dev/video0?width=420", PaperScanRequest.MATERIAL, camera))
                .isEqualTo(new ScanPlan.Ready(
                        List.of("--device-name=v4l:/dev/video0", "--format=pnm", "--progress", "--mode=Color"), 0));
        assertThat(refused("v4l:/dev/video0", PaperScanRequest.MATERIAL, camera))
                .contains("width=…");
    }

    @Test
    void whatAScannerCannotDoIsSaid() throws Exception {
        String grey = "    --mode Lineart|Gray [Gray]\n    --resolution 75|150dpi [75]\n";

        assertThat(refused("x:0", PaperScanRequest.MATERIAL, grey)).contains("no mode for colour");
        assertThat(refused("x:0", new PaperScanRequest(200, false, true), grey)).contains("200 dots per inch");
        assertThat(refused("x:0?source=adf", new PaperScanRequest(150, false, true), grey))
                .contains("no adf");
        assertThat(refused("x:0?option.lamp=on", new PaperScanRequest(150, false, true), grey))
                .contains("“lamp”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sane:test:0?option.output-file=/etc/passwd",
                "sane:test:0?option.batch=x",
                "sane:test:0?option.-o=x",
                "sane:test:0?option.X=x",
                "sane:test:0?option.=x",
                "sane:test:0?option.mode=a\nb",
                "sane:test:0?colour=yes",
                "sane:test:0?source=tray",
                "sane:test:0?width=1",
                "sane:test:0?config=relative",
                "sane:test:0?config=/a:/b"
            })
    void optionsThatNobodyMayOrCanReadAreRefused(String uri) {
        assertThatThrownBy(() -> SaneSetup.of(DeviceUri.parse(uri)))
                .isInstanceOf(DeviceUriException.class)
                .hasMessageContaining("sane:");
    }

    @ParameterizedTest
    @CsvSource({
        "genesys:libusb:001:004, /dev/bus/usb/001/004",
        "libusb:001:004, /dev/bus/usb/001/004",
        "v4l:/dev/video0, /dev/video0",
        "test:0,",
        "airscan:e0:Some Printer,"
    })
    void aScannersNodeIsKnownByItsName(String name, String node) {
        assertThat(SaneNames.node(name).map(Object::toString).orElse(null)).isEqualTo(node);
    }

    @Test
    void aScannerOnUsbIsKnownAgainUnderItsNewNumber() {
        String before = "genesys:libusb:001:004";

        assertThat(SaneNames.renumbered(before, List.of("v4l:/dev/video0", "genesys:libusb:001:009")))
                .contains("genesys:libusb:001:009");
        assertThat(SaneNames.renumbered(before, List.of("pixma:libusb:001:009")))
                .isEmpty();
        assertThat(SaneNames.renumbered(before, List.of("genesys:libusb:001:009", "genesys:libusb:002:003")))
                .as("two of them: which one is not known")
                .isEmpty();
    }

    private static List<String> arguments(String device, PaperScanRequest request, String listing) throws Exception {
        return ((ScanPlan.Ready) plan(device, request, listing)).arguments();
    }

    private static String refused(String device, PaperScanRequest request, String listing) throws Exception {
        return ((ScanPlan.Refused) plan(device, request, listing)).error().sentence();
    }

    private static ScanPlan plan(String device, PaperScanRequest request, String listing) throws Exception {
        SaneSetup setup = SaneSetup.of(DeviceUri.parse("sane:" + device));
        return ScanPlan.of(setup.device().orElseThrow(), request, setup, OptionListing.parse(listing));
    }

    private static String listing(String backend) throws IOException {
        try (InputStream in = ScanPlanTest.class.getResourceAsStream(backend + "-backend-options.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
