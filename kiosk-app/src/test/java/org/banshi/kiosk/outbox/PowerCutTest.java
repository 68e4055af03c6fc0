package org.banshi.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child JVM saves as fast as it can and is killed without warning (SIGKILL), several times on the same file. */
class PowerCutTest {
    private static final int KILLS = 3;

    @TempDir
    Path directory;

    /** The child: reports each id after its save has returned. Each has its own seed, so that no id comes twice. */
    static final class Saver {
        public static void main(String[] arguments) throws IOException {
            var random = new Random(Long.parseLong(arguments[1]));
            try (var outbox = Outbox.open(Path.of(arguments[0]), InstantSource.system())) {
                while (true) {
                    var parcel = Parcels.random(random);
                    outbox.save(parcel);
                    System.out.println(parcel.id());
                }
            }
        }
    }

    @Test
    void everythingReportedIsThereAndNothingTwice() throws Exception {
        var file = directory.resolve("outbox.db");
        var reported = new LinkedHashSet<UUID>();
        for (int kill = 0; kill < KILLS; kill++) {
            reported.addAll(saveUntilKilled(file, 60 + 37 * kill, kill));
        }
        try (var outbox = Outbox.open(file, InstantSource.system())) {
            assertThat(outbox.movedAside()).isEmpty();
            var kept = outbox.records().stream().map(OutboxRecord::id).toList();
            assertThat(kept).doesNotHaveDuplicates().containsAll(reported);
            // At most the one under way at each kill is there without having been reported.
            assertThat(kept.size() - reported.size()).isBetween(0, KILLS);
            assertThat(outbox.pending()).isEqualTo(kept.size());
        }
    }

    private static List<UUID> saveUntilKilled(Path file, int reports, long seed) throws Exception {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saver.class.getName(),
                        file.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var ids = new ArrayList<UUID>();
        try (BufferedReader lines = child.inputReader()) {
            String line = "";
            while (ids.size() < reports && (line = lines.readLine()) != null) {
                ids.add(UUID.fromString(line));
            }
            // By its handle: the process itself would close our end of its output too.
            child.toHandle().destroyForcibly();
            // What it still had reported before it died counts too; a last half line does not.
            while ((line = lines.readLine()) != null && line.length() == 36) {
                ids.add(UUID.fromString(line));
            }
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(128 + 9);
        assertThat(ids).hasSizeGreaterThanOrEqualTo(reports);
        return ids;
    }
}
