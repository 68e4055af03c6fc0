package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.device.ipp.IppBench.QUICK;
import static org.banshi.device.ipp.IppBench.document;
import static org.banshi.device.ipp.IppBench.notPrinted;
import static org.banshi.device.ipp.IppBench.until;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.banshi.device.PrintOutcome;
import org.banshi.simulator.ipp.IppFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong answers, no answers, and what the driver costs. */
@Timeout(60)
class IppFaultsTest {

    /** Nobody waits for an answer that never comes. */
    private static final IppTiming IMPATIENT = new IppTiming(
            QUICK.idleEvery(),
            QUICK.troubleEvery(),
            QUICK.pollFirst(),
            QUICK.pollSlowest(),
            QUICK.connectWithin(),
            Duration.ofMillis(500),
            QUICK.sendWithin(),
            QUICK.standstill(),
            QUICK.progressWithin(),
            QUICK.cancelWithin(),
            QUICK.goneWithin(),
            QUICK.busyWithin());

    @ParameterizedTest
    @CsvSource({
        "HTTP_400,  GARBLED,        OFFLINE,   as no printer",
        "HTTP_401,  NOT_AUTHORISED, OFFLINE,   password",
        "HTTP_403,  NOT_AUTHORISED, OFFLINE,   forbids",
        "HTTP_404,  CONFIGURATION,  OFFLINE,   /ipp/print",
        "HTTP_413,  DATA_TOO_LONG,  OFFLINE,   fewer pages",
        "HTTP_426,  CONFIGURATION,  OFFLINE,   ipps://",
        "HTTP_500,  OFFLINE,        OFFLINE,   does not serve",
        "HTTP_502,  OFFLINE,        OFFLINE,   does not serve",
        "HTTP_503,  OFFLINE,        OFFLINE,   does not serve",
        "HTTP_504,  OFFLINE,        OFFLINE,   does not serve",
        "REDIRECT,  CONFIGURATION,  OFFLINE,   not followed",
        "HTML,      GARBLED,        OFFLINE,   text/html",
        "EMPTY,     GARBLED,        OFFLINE,   does not speak IPP",
        "BARE,      GARBLED,        OFFLINE,   does not tell its state",
        "TRUNCATED, GARBLED,        OFFLINE,   does not speak IPP",
        "GARBAGE,   GARBLED,        OFFLINE,   does not speak IPP",
        "WRONG_ID,  GARBLED,        OFFLINE,   another request",
        "ENDLESS,   GARBLED,        OFFLINE,   longer than",
        "DRIPPING,  NO_ANSWER,      NO_DEVICE, switched on",
        "HALF,      NO_ANSWER,      NO_DEVICE, switched on",
        "CUT,       LOST,           NO_DEVICE, broke off",
        "STALLED,   NO_ANSWER,      NO_DEVICE, switched on",
        "SILENT,    NO_ANSWER,      NO_DEVICE, switched on",
        "DROPPED,   LOST,           NO_DEVICE, broke off",
        "NOISE,     GARBLED,        OFFLINE,   does not speak IPP",
        "ENDLESS_HEADER, GARBLED,   OFFLINE,   does not speak IPP",
        "DEAF,      NO_ANSWER,      NO_DEVICE, switched on",
    })
    void wrongAnswersAreAStatusWithASentenceAndPass(IppFault fault, Code code, Availability availability, String words)
            throws Exception {
        try (IppBench bench = IppBench.start("", IMPATIENT).ready()) {
            bench.simulator.fault(fault);
            DeviceStatus status = bench.await(now -> now.availability() == availability);
            assertThat(status.error()).hasValueSatisfying(error -> {
                assertThat(error.code()).isEqualTo(code);
                assertThat(error.sentence())
                        .contains(words, bench.simulator.address())
                        .endsWith(".");
            });
            assertThat(notPrinted(bench.print("x")).code()).isEqualTo(code);
            bench.simulator.mend();
            bench.await(now -> now.availability() == Availability.ONLINE);
            assertThat(bench.print("x")).isInstanceOf(PrintOutcome.Printed.class);
        }
    }

    @Test
    void everyFaultOfTheDoubleIsTriedAbove() throws Exception {
        String[] rows = IppFaultsTest.class
                .getDeclaredMethod(
                        "wrongAnswersAreAStatusWithASentenceAndPass",
                        IppFault.class,
                        Code.class,
                        Availability.class,
                        String.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertThat(Arrays.stream(rows).map(row -> IppFault.valueOf(row.split(",", 2)[0].strip())))
                .containsExactlyInAnyOrder(IppFault.values());
    }

    @Test
    void unpluggedIsAStatusAndItIsBackAtOnce() throws Exception {
        try (IppBench bench = IppBench.start().ready()) {
            for (int cycle = 0; cycle < 10; cycle++) {
                bench.simulator.unplug();
                DeviceStatus status = bench.await(now -> now.availability() == Availability.NO_DEVICE);
                assertThat(status.error()).isPresent();
                bench.simulator.replug();
                bench.await(now -> now.availability() == Availability.ONLINE);
            }
            assertThat(bench.print("x")).isInstanceOf(PrintOutcome.Printed.class);
        }
    }

    @Test
    void nobodyThereIsRefusedWithASentence() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (IppPrinter printer =
                IppPrinter.open(IppSetup.of(DeviceUri.parse("ipp://127.0.0.1:" + port + "/ipp/print"), QUICK))) {
            DeviceStatus status = IppBench.await(printer, now -> now.availability() == Availability.NO_DEVICE);
            assertThat(status.error())
                    .hasValueSatisfying(error -> assertThat(error.code()).isEqualTo(Code.CONNECTION_REFUSED));
            assertThat(notPrinted(IppBench.outcome(printer.print(document("x"))))
                            .code())
                    .isEqualTo(Code.CONNECTION_REFUSED);
        }
    }

    @Test
    void unknownHostIsAConfigurationMatter() throws Exception {
        try (IppPrinter printer =
                IppPrinter.open(IppSetup.of(DeviceUri.parse("ipp://printer.invalid/ipp/print"), QUICK))) {
            DeviceStatus status = IppBench.await(printer, now -> now.availability() == Availability.NO_DEVICE);
            assertThat(status.error())
                    .hasValueSatisfying(error -> assertThat(error.sentence()).contains("printer.invalid", "unknown"));
        }
    }

    @Test
    void closeEndsAllJobsAndItsThreads() throws Exception {
        IppBench bench = IppBench.start().ready();
        bench.simulator.holdJobs(true);
        CompletableFuture<PrintOutcome> sent = bench.printer.print(document("sent"));
        CompletableFuture<PrintOutcome> waiting = bench.printer.print(document("waiting"));
        until(() -> bench.simulator.jobs().stream().anyMatch(job -> job.state() == 5));
        String thread = "device ipp " + bench.simulator.address();
        assertThat(threads()).anyMatch(thread::equals);
        bench.close();
        assertThat(IppBench.notKnown(IppBench.outcome(sent)).code()).isEqualTo(Code.CANCELLED);
        assertThat(notPrinted(IppBench.outcome(waiting)).code()).isEqualTo(Code.CANCELLED);
        assertThat(notPrinted(IppBench.outcome(bench.printer.print(document("late"))))
                        .code())
                .isEqualTo(Code.CANCELLED);
        until(() -> threads().noneMatch(thread::equals));
        until(() -> threads().noneMatch(name -> name.startsWith("HttpClient-")));
    }

    @Test
    void closeDoesNotWaitForAPrinterThatIsSilent() throws Exception {
        IppBench bench = IppBench.start().ready();
        bench.simulator.fault(IppFault.SILENT);
        int before = bench.simulator.requests();
        CompletableFuture<PrintOutcome> job = bench.printer.print(document("x"));
        until(() -> bench.simulator.requests() > before);
        bench.printer.close();
        assertThat(notPrinted(IppBench.outcome(job)).code()).isIn(Code.CANCELLED, Code.LOST);
        bench.close();
    }

    @Test
    void anIdlePrinterIsAskedSeldom() throws Exception {
        IppTiming seldom = IppTiming.NORMAL;
        try (IppBench bench = IppBench.start("?poll=300", seldom).ready()) {
            int asked = bench.simulator.requests();
            assertThat(bench.print("x")).isInstanceOf(PrintOutcome.Printed.class);
            bench.await(status -> status.availability() == Availability.ONLINE);
            // Look, abilities, validate, create, send; then a pair a poll. And nothing of its own accord.
            assertThat(bench.simulator.requests() - asked).isLessThan(12);
        }
    }

    private static Stream<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName);
    }
}
