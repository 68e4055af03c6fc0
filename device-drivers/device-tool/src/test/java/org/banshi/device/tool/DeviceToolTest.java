package org.banshi.device.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.banshi.device.DeviceUri;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.PortConnectors;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.samv.FictionalPersons;
import org.banshi.simulator.samv.SamvFault;
import org.banshi.simulator.samv.SamvReaderSimulator;
import org.banshi.simulator.scanner.ScannerSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tool as an engineer calls it, with simulated devices on real pseudo-terminals. */
@Timeout(60)
class DeviceToolTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return DeviceTool.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "status, nonsense, 2",
        "status, floppy:serial:/dev/ttyUSB0, 2",
        "status, samv:serial:ttyUSB0, 2",
        "status, samv:serial:/dev/ttyUSB0?bud=9600, 2",
        "status, samv:serial:/dev/no-such-device, 3",
        "read, samv:serial:/dev/no-such-device, 3",
        "scan, samv:serial:/dev/no-such-device, 3",
        "scan, scanner:serial:/dev/no-such-device, 3",
        "fly, samv:serial:/dev/ttyUSB0, 2",
    })
    void eachFailureIsOneSentenceAndAnExitCode(String command, String uri, int exitCode) {
        assertThat(run(command, uri)).isEqualTo(exitCode);
        assertThat(err.toString().strip()).isNotEmpty().endsWith(".").doesNotContain("\n", "Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void nobodyOnTheOtherEndIsSaid() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = free.getLocalPort();
            free.close();
            assertThat(run("status", "samv:tcp://127.0.0.1:" + port)).isEqualTo(3);
        }
        try (SamvReaderSimulator reader = SamvReaderSimulator.onPty()) {
            reader.fault(SamvFault.DEAD);
            assertThat(run("status", "--json", "samv:serial:" + reader.address()))
                    .isEqualTo(5);
            assertThat(json().at("/error/code").asString()).isEqualTo("NO_ANSWER");
            assertThat(err.toString()).contains("Nobody answers");
        }
    }

    @Test
    void aBrokenModuleIsSaid() {
        try (SamvReaderSimulator reader = SamvReaderSimulator.onPty()) {
            reader.fault(SamvFault.SELF_TEST_FAILED);
            assertThat(run("status", "samv:serial:" + reader.address())).isEqualTo(6);
            assertThat(err.toString()).contains("SW3=60");
        }
    }

    @Test
    void aPortThatSomebodyElseHasIsSaid() throws Exception {
        try (SamvReaderSimulator reader = SamvReaderSimulator.onPty()) {
            String uri = "samv:serial:" + reader.address();
            try (BytePort _ = PortConnectors.of(DeviceUri.parse(uri)).open()) {
                assertThat(run("status", uri)).isEqualTo(3);
            }
            assertThat(err.toString()).contains("in use");
            assertThat(run("status", uri)).as("free again").isZero();
        }
    }

    @Test
    void statusTellsTheModule() {
        try (SamvReaderSimulator reader = SamvReaderSimulator.onPty()) {
            assertThat(run("status", "samv:serial:" + reader.address(), "--json"))
                    .isZero();
            assertThat(json().at("/availability").asString()).isEqualTo("online");
            assertThat(json().at("/identity").asString()).startsWith("05.01-20260101");
        }
    }

    @Test
    void aCardIsReadWithMasksUnlessAskedOtherwise() {
        try (SamvReaderSimulator reader = SamvReaderSimulator.onPty()) {
            reader.putCard(FictionalPersons.specimen());
            assertThat(run("read", "samv:serial:" + reader.address())).isZero();
            assertThat(out.toString())
                    .contains("张*", "110105********002X", "1949-**-**")
                    .doesNotContain("张三", "19491231", "12-31", "幸福村");
            assertThat(err.toString()).doesNotContain("张三", "19491231");
        }
        out.getBuffer().setLength(0);
        try (SamvReaderSimulator reader = SamvReaderSimulator.onPty()) {
            reader.putCard(FictionalPersons.specimen());
            assertThat(run("read", "--json", "--show-personal-data", "samv:serial:" + reader.address()))
                    .isZero();
            assertThat(json().at("/name").asString()).isEqualTo("张三");
            assertThat(json().at("/number").asString()).isEqualTo("11010519491231002X");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "chan-siuming, residence permit, H03216549, 陈小明, 02",
        "marie-tremblay, foreigner, CAN1301810803, MARIE, 1300",
        "maximilian, foreigner, 9132761974, MUSTERMANN, DEU",
        "moved-often, resident, 130123197202290, 吴兴村, 正定县公安局",
    })
    void eachKindOfCardIsReadWithMasks(String id, String kind, String secret, String alsoSecret, String open) {
        try (SamvReaderSimulator reader = SamvReaderSimulator.onPty()) {
            reader.putCard(FictionalPersons.byId(id).orElseThrow());
            assertThat(run("read", "samv:serial:" + reader.address())).isZero();
            assertThat(out.toString()).contains(kind, open).doesNotContain(secret, alsoSecret);
            out.getBuffer().setLength(0);
            assertThat(run("read", "--show-personal-data", "samv:serial:" + reader.address()))
                    .isZero();
            assertThat(out.toString()).contains(kind, open, secret, alsoSecret);
        }
    }

    @Test
    void aFingerprintIsReadWhereTheUriAsksForIt() {
        try (SamvReaderSimulator reader = SamvReaderSimulator.onPty()) {
            reader.putCard(FictionalPersons.hongKong());
            assertThat(run("read", "--json", "samv:serial:" + reader.address())).isZero();
            assertThat(json().at("/fingerprintBytes").asInt()).isZero();
            out.getBuffer().setLength(0);
            assertThat(run("read", "--json", "samv:serial:" + reader.address() + "?fingerprint=yes"))
                    .isZero();
            assertThat(json().at("/fingerprintBytes").asInt()).isEqualTo(1024);
        }
    }

    @Test
    void anImpossibleCardAndNoCardAtAllAreToldApart() {
        try (SamvReaderSimulator reader = SamvReaderSimulator.onPty()) {
            assertThat(run("read", "--timeout", "1", "samv:serial:" + reader.address()))
                    .isEqualTo(7);
            reader.putCard(FictionalPersons.impossibleBirth());
            assertThat(run("read", "samv:serial:" + reader.address())).isEqualTo(1);
            assertThat(err.toString()).contains("birth date").doesNotContain("19990230");
        }
    }

    @Test
    void aCodeIsShownOnlyWhenAsked() {
        assertThat(scan("一个码")).isZero();
        assertThat(json().at("/bytes").asInt()).isEqualTo(9);
        assertThat(out.toString()).contains("sha256").doesNotContain("一个码", "hex");
        out.getBuffer().setLength(0);
        assertThat(scan("一个码", "--show")).isZero();
        assertThat(json().at("/text").asString()).isEqualTo("一个码");
    }

    @Test
    void aScannerIsNoCardReader() {
        try (ScannerSimulator scanner = ScannerSimulator.onPty()) {
            assertThat(run("read", "scanner:serial:" + scanner.address())).isEqualTo(2);
            assertThat(err.toString()).contains("is no card reader");
        }
    }

    @Test
    void aTestSlipIsPrintedAndConfirmed() {
        try (EscPosPrinterSimulator printer = EscPosPrinterSimulator.onTcp(0)) {
            assertThat(run("print", "--json", "escpos:tcp://" + printer.address()))
                    .as(err.toString())
                    .isZero();
            assertThat(json().at("/printed").asString()).startsWith("yes");
        }
    }

    /** Shows the code when the tool has asked for one. */
    private int scan(String code, String... options) {
        try (ScannerSimulator scanner = ScannerSimulator.onPty(
                org.banshi.simulator.scanner.ScannerProfile.NEWLAND, org.banshi.simulator.wire.LineSpeed.BAUD_115200)) {
            scanner.show(code);
            String[] arguments = new String[options.length + 3];
            System.arraycopy(options, 0, arguments, 3, options.length);
            arguments[0] = "scan";
            arguments[1] = "scanner:serial:" + scanner.address() + "?profile=newland";
            arguments[2] = "--json";
            return run(arguments);
        }
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }
}
