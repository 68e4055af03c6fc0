package org.banshi.device.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.banshi.device.PaperScanOutcome;
import org.banshi.device.PaperScanRequest;
import org.banshi.device.PaperScanner;
import org.banshi.device.ScannedPage;
import org.jspecify.annotations.Nullable;

/**
 * Scans one page.
 *
 * @param out where the picture goes; without it only its sizes are told
 */
record PageScan(PaperScanRequest request, @Nullable Path out, Duration timeout, Consumer<String> say) {

    Map<String, Object> scan(PaperScanner scanner) throws ToolFailure, InterruptedException {
        say.accept("Scanning …");
        ScannedPage page = switch (outcome(scanner.scan(request))) {
            case PaperScanOutcome.Scanned(var scanned) -> scanned;
            case PaperScanOutcome.NotScanned(var error) -> throw new ToolFailure(error);
        };
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("width", page.width());
        facts.put("height", page.height());
        facts.put("dotsPerInch", page.dotsPerInch());
        // Plus zero: a sheet that lay straight was turned by 0.0, not by -0.0.
        facts.put("straightened", page.straightened() + 0.0);
        facts.put("cropped", page.cropped());
        facts.put("jpegBytes", page.jpeg().length);
        if (out != null) {
            save(page, out);
            facts.put("out", out.toString());
        }
        return facts;
    }

    private PaperScanOutcome outcome(CompletableFuture<PaperScanOutcome> job) throws ToolFailure, InterruptedException {
        try {
            return job.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            job.cancel(true);
            throw ToolFailure.timedOut("The page was not scanned within " + timeout.toSeconds() + " seconds.");
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a scan never ends exceptionally", broken);
        }
    }

    private static void save(ScannedPage page, Path file) throws ToolFailure {
        try {
            Files.write(file, page.jpeg());
        } catch (IOException failed) {
            throw ToolFailure.usage("“" + file + "” cannot be written; check its folder and permissions.");
        }
    }
}
