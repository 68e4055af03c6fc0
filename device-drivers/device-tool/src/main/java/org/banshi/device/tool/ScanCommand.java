package org.banshi.device.tool;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banshi.device.CodeScanner;
import org.banshi.device.Device;
import org.banshi.device.ScanEvent;
import org.banshi.device.ScannedCode;
import org.banshi.device.Subscription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scans one code. */
@Command(name = "scan", description = "Scan one code; prints its length and SHA-256, with --show what it says.")
final class ScanCommand extends DeviceCommand {

    @Option(names = "--show", description = "Print what the code says: as text if it is UTF-8, and in hexadecimal.")
    private boolean show;

    @Override
    Map<String, Object> work(Device device) throws ToolFailure, InterruptedException {
        if (!(device instanceof CodeScanner scanner)) {
            throw wrongClass("code scanner");
        }
        LinkedBlockingQueue<ScanEvent> events = new LinkedBlockingQueue<>();
        try (Subscription watch = scanner.watch(events::add)) {
            say("Hold a code before the scanner …");
            return switch (events.poll(timeout().toNanos(), TimeUnit.NANOSECONDS)) {
                case null ->
                    throw ToolFailure.timedOut(
                            "No code was scanned within " + timeout().toSeconds() + " seconds.");
                case ScanEvent.Refused(var error) -> throw new ToolFailure(error);
                case ScanEvent.Scanned(ScannedCode code) -> facts(code);
            };
        }
    }

    private Map<String, Object> facts(ScannedCode code) {
        byte[] payload = code.payload();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("bytes", payload.length);
        facts.put("sha256", sha256(payload));
        code.symbology().ifPresent(symbology -> facts.put("symbology", symbology));
        if (show) {
            facts.put("hex", HexFormat.of().formatHex(payload));
            try {
                facts.put(
                        "text",
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(payload))
                                .toString());
            } catch (CharacterCodingException binary) {
                // No text, then; the hexadecimal digits say all there is.
            }
        }
        return facts;
    }

    private static String sha256(byte[] payload) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }
}
