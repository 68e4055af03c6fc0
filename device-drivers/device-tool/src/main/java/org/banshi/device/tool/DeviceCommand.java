package org.banshi.device.tool;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banshi.device.Device;
import org.banshi.device.DeviceDrivers;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.Subscription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** What all commands have in common: the device's URI, opening it, and how to speak. */
abstract class DeviceCommand implements Callable<Integer> {

    /** Drivers say themselves that nobody answers; the slowest, who lists all scanners on a network, within 30 s. */
    private static final Duration ANSWER = Duration.ofSeconds(35);

    @Parameters(paramLabel = "URI", description = "Names the device, for example samv:serial:/dev/ttyUSB0?baud=115200.")
    private String uri = "";

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long to wait for a card, a code or the printer; 30 if not given.")
    private int timeoutSeconds = 30;

    @Option(
            names = "--drivers",
            paramLabel = "DIR",
            description = "Folder with jars of further drivers; /usr/lib/banshi/drivers if not given.")
    private @Nullable Path drivers;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    /** Does the command with a device that has answered; returns what is to be printed. */
    abstract Map<String, Object> work(Device device) throws ToolFailure, InterruptedException;

    /**
     * For commands that also take something other than a device.
     *
     * @param named what was given in a device's place
     * @return what is to be printed; empty when a device is named
     */
    Optional<Map<String, Object>> workWithoutDevice(String named) throws ToolFailure {
        return Optional.empty();
    }

    @Override
    public final Integer call() throws InterruptedException {
        if (timeoutSeconds < 1) {
            return fail(ToolFailure.usage("--timeout must be at least one second."));
        }
        if (drivers != null && !Files.isDirectory(drivers)) {
            return fail(ToolFailure.usage("There is no folder “" + drivers + "” with drivers."));
        }
        try {
            Optional<Map<String, Object>> done = workWithoutDevice(uri);
            print(done.isPresent() ? done.get() : workWithDevice());
            return ExitCode.DONE.code();
        } catch (DeviceUriException notUnderstood) {
            return fail(ToolFailure.usage(String.valueOf(notUnderstood.getMessage())));
        } catch (ToolFailure failure) {
            return fail(failure);
        }
    }

    private Map<String, Object> workWithDevice() throws DeviceUriException, ToolFailure, InterruptedException {
        try (Device device = installed().open(DeviceUri.parse(uri))) {
            DeviceStatus status = awaitAnswer(device);
            if (status.availability() == Availability.NO_DEVICE
                    || status.availability() == Availability.HARDWARE_ERROR) {
                throw new ToolFailure(status.error().orElseGet(this::silence));
            }
            return work(device);
        }
    }

    /** Also those that were dropped in; what is wrong with one of them is said and hinders nobody. */
    private DeviceDrivers installed() {
        DeviceDrivers all = DeviceDrivers.installed(
                DeviceCommand.class.getClassLoader(),
                Optional.ofNullable(drivers).orElse(DeviceDrivers.FOLDER));
        all.complaints().forEach(this::say);
        return all;
    }

    final Duration timeout() {
        return Duration.ofSeconds(timeoutSeconds);
    }

    /** A hint for the person at the device; on stderr, so that it never mixes with the result. */
    final void say(String hint) {
        if (!json) {
            err().println(hint);
        }
    }

    final ToolFailure wrongClass(String needed) {
        return ToolFailure.usage(
                "“" + uri + "” is no " + needed + "; see “" + DeviceTool.NAME + " --help” for examples.");
    }

    /** The first thing that the driver knows of the device. */
    private DeviceStatus awaitAnswer(Device device) throws ToolFailure, InterruptedException {
        LinkedBlockingQueue<DeviceStatus> statuses = new LinkedBlockingQueue<>();
        long deadline = System.nanoTime() + ANSWER.toNanos();
        try (Subscription subscription = device.onStatus(statuses::add)) {
            while (true) {
                DeviceStatus status = statuses.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (status == null) {
                    throw new ToolFailure(silence());
                }
                if (status.availability() != Availability.STARTING) {
                    return status;
                }
            }
        }
    }

    private DeviceError silence() {
        return new DeviceError(
                Code.NO_ANSWER,
                Origin.HARDWARE,
                Action.RETRY,
                "Nobody answers at “" + uri + "”: check that the device is switched on and the cable.",
                "");
    }

    private int fail(ToolFailure failure) {
        DeviceError error = failure.error();
        err().println(error);
        if (json) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("code", error.code().name());
            report.put("origin", error.origin().name());
            report.put("action", error.action().name());
            report.put("sentence", error.sentence());
            report.put("vendorCode", error.vendorCode());
            print(new LinkedHashMap<>(Map.of("error", report)));
        }
        return failure.exitCode().code();
    }

    private void print(Map<String, Object> facts) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("uri", uri);
        all.putAll(facts);
        if (json) {
            out().println(JsonMapper.shared().writeValueAsString(all));
        } else {
            all.forEach((name, value) -> out().printf("%-18s %s%n", name, value));
        }
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        return Optional.ofNullable(spec).orElseThrow();
    }
}
