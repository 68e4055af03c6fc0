package org.banshi.device.tool;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banshi.device.CodeScanner;
import org.banshi.device.Device;
import org.banshi.device.PaperScanRequest;
import org.banshi.device.PaperScanner;
import org.banshi.device.ScanEvent;
import org.banshi.device.ScannedCode;
import org.banshi.device.Subscription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scans one code or page. */
@Command(
        name = "scan",
        description = "Scan one code (prints its length and SHA-256, with --show what it says), or one page; or find a"
                + " code in a picture: give the name of a JPEG or PNG file, or file:NAME, in place of the URI.")
final class ScanCommand extends DeviceCommand {

    private static final String FILE = "file:";

    @Option(names = "--show", description = "Print what the code says: as text if it is UTF-8, and in hexadecimal.")
    private boolean show;

    @Option(names = "--out", paramLabel = "JPEG", description = "Paper scanners: where the picture goes.")
    private @Nullable Path out;

    @Option(
            names = "--dpi",
            paramLabel = "DPI",
            description = "Paper scanners: resolution, 150 to 600; 200 if not given.")
    private int dotsPerInch = PaperScanRequest.MATERIAL.dotsPerInch();

    /** A picture is named as {@code file:PICTURE}, or by a name without a colon, which no device's is. */
    @Override
    Optional<Map<String, Object>> workWithoutDevice(String named) throws ToolFailure {
        if (named.startsWith(FILE)) {
            return Optional.of(
                    new CodeFacts(show).of(PictureFile.code(PictureFile.named(named.substring(FILE.length())))));
        }
        return named.contains(":")
                ? Optional.empty()
                : Optional.of(new CodeFacts(show).of(PictureFile.code(PictureFile.named(named))));
    }

    @Override
    Map<String, Object> work(Device device) throws ToolFailure, InterruptedException {
        return switch (device) {
            case CodeScanner scanner -> scanCode(scanner);
            case PaperScanner scanner -> new PageScan(request(), out, timeout(), this::say).scan(scanner);
            default -> throw wrongClass("scanner");
        };
    }

    private PaperScanRequest request() throws ToolFailure {
        if (dotsPerInch < 150 || dotsPerInch > 600) {
            throw ToolFailure.usage("--dpi must be from 150 to 600.");
        }
        PaperScanRequest usual = PaperScanRequest.MATERIAL;
        return new PaperScanRequest(dotsPerInch, usual.colour(), usual.crop());
    }

    private Map<String, Object> scanCode(CodeScanner scanner) throws ToolFailure, InterruptedException {
        LinkedBlockingQueue<ScanEvent> events = new LinkedBlockingQueue<>();
        try (Subscription watch = scanner.watch(events::add)) {
            say("Hold a code before the scanner …");
            return switch (events.poll(timeout().toNanos(), TimeUnit.NANOSECONDS)) {
                case null ->
                    throw ToolFailure.timedOut(
                            "No code was scanned within " + timeout().toSeconds() + " seconds.");
                case ScanEvent.Refused(var error) -> throw new ToolFailure(error);
                case ScanEvent.Scanned(ScannedCode code) -> new CodeFacts(show).of(code);
            };
        }
    }
}
