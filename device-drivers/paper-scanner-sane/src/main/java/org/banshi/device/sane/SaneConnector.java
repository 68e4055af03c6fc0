package org.banshi.device.sane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.transport.PortConnector;
import org.banshi.device.transport.PortException;

/** Finds the scanner, opens it once and asks what it can be set to. */
final class SaneConnector implements PortConnector {

    private final SaneSetup setup;
    private final Scanimage scanimage;
    private final SaneTiming timing;

    SaneConnector(SaneSetup setup, Scanimage scanimage, SaneTiming timing) {
        this.setup = setup;
        this.scanimage = scanimage;
        this.timing = timing;
    }

    @Override
    public SanePort open() throws PortException {
        String device = find();
        String listing = ask(device, List.of("--device-name=" + device, "--all-options"), timing.probe());
        OptionListing options = OptionListing.parse(listing);
        if (options.options().isEmpty()) {
            throw new PortException(new SaneErrors(device).nothingListed());
        }
        return new SanePort(scanimage, device, options, timing.parking());
    }

    @Override
    public String portName() {
        return setup.name();
    }

    /** Opens the scanner and closes it again, without a scan. */
    void probe(String device) throws PortException {
        // --format, because without it scanimage complains that there is none.
        ask(device, List.of("--device-name=" + device, "--format=pnm", "--dont-scan"), timing.probe());
    }

    private String find() throws PortException {
        if (setup.device().isEmpty()) {
            return list().stream()
                    .findFirst()
                    .orElseThrow(() -> new PortException(new SaneErrors(setup.name()).noScanner()));
        }
        String device = setup.device().get();
        Optional<Path> node = SaneNames.node(device);
        if (node.isEmpty() || Files.exists(node.get())) {
            return device;
        }
        return SaneNames.renumbered(device, list())
                .orElseThrow(() -> new PortException(
                        new SaneErrors(device).nodeMissing(node.get().toString())));
    }

    private List<String> list() throws PortException {
        return ask(setup.name(), List.of("--formatted-device-list=%d%n"), timing.list())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String ask(String device, List<String> arguments, Duration timeout) throws PortException {
        SaneErrors errors = new SaneErrors(device);
        ScanimageRun run = scanimage.start(arguments);
        try {
            String text = run.text(timeout);
            if (run.exitCode() == 0) {
                return text;
            }
            throw new PortException(notOpened(errors, run));
        } catch (ScanimageRun.TooSlow tooSlow) {
            throw new PortException(errors.silent(timeout.toSeconds()));
        } catch (IOException interrupted) {
            throw new PortException(errors.closed());
        } finally {
            run.stop(Duration.ZERO);
        }
    }

    private static DeviceError notOpened(SaneErrors errors, ScanimageRun run) {
        String complaint = run.messages().complaint().orElse("");
        return SaneStatus.of(complaint)
                .map(status -> errors.notOpened(status, complaint))
                .orElseGet(() -> errors.ended(run.exitCode(), complaint));
    }
}
