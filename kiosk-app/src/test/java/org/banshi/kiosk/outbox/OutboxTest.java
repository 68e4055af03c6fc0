package org.banshi.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.banshi.kiosk.outbox.Outbox.Saved;
import org.banshi.kiosk.outbox.OutboxException.Failure;
import org.banshi.kiosk.outbox.OutboxRecord.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:02:03Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final String MARK = "these-bytes-must-be-gone-afterwards";

    @TempDir
    Path directory;

    private final Random random = new Random(2);

    private Path file() {
        return directory.resolve("state/outbox.db");
    }

    private Outbox open() throws OutboxException {
        return Outbox.open(file(), CLOCK);
    }

    private static Parcel marked(String digest) {
        return new Parcel(
                UUID.randomUUID(), "APPLICATION", digest, MARK.repeat(300).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatWasSavedIsThereAfterReopening() throws IOException {
        var parcel = Parcels.random(random);
        try (var outbox = open()) {
            assertThat(outbox.save(parcel)).isEqualTo(Saved.NOW);
        }
        try (var outbox = open()) {
            var kept = outbox.oldestWaitingExcept(Set.of()).orElseThrow();
            assertThat(kept.id()).isEqualTo(parcel.id());
            assertThat(kept.digest()).isEqualTo(parcel.digest());
            assertThat(kept.kind()).isEqualTo("APPLICATION");
            assertThat(kept.body()).isEqualTo(parcel.body());
            assertThat(outbox.pending()).isEqualTo(1);
        }
    }

    @Test
    void savingTheSameAgainChangesNothing() throws IOException {
        try (var outbox = open()) {
            var parcel = Parcels.random(random);
            outbox.save(parcel);
            assertThat(outbox.save(parcel)).isEqualTo(Saved.BEFORE);
            assertThat(outbox.pending()).isEqualTo(1);
            outbox.table().acknowledged(parcel.id(), Optional.of("C1"));
            assertThat(outbox.save(parcel)).isEqualTo(Saved.BEFORE);
            assertThat(outbox.pending()).isZero();
        }
    }

    @Test
    void anIdWithAnotherDigestIsRefusedAndTheFirstStands() throws IOException {
        try (var outbox = open()) {
            var parcel = Parcels.random(random);
            outbox.save(parcel);
            var other = new Parcel(parcel.id(), parcel.kind(), "other", new byte[] {1});
            var refusal = catchThrowableOfType(OutboxException.class, () -> outbox.save(other));
            assertThat(refusal.failure()).isEqualTo(Failure.CONFLICTING_ENVELOPE);
            assertThat(refusal).hasMessageContaining(parcel.id().toString());
            assertThat(outbox.oldestWaitingExcept(Set.of()).orElseThrow().body())
                    .isEqualTo(parcel.body());
        }
    }

    @Test
    void givesTheOldestFirstAndPassesOverThePostponed() throws IOException {
        try (var outbox = open()) {
            var parcels =
                    IntStream.range(0, 3).mapToObj(i -> Parcels.random(random)).toList();
            for (var parcel : parcels) {
                outbox.save(parcel);
            }
            assertThat(outbox.oldestWaitingExcept(Set.of()).orElseThrow().id())
                    .isEqualTo(parcels.get(0).id());
            assertThat(outbox.oldestWaitingExcept(Set.of(parcels.get(0).id()))
                            .orElseThrow()
                            .id())
                    .isEqualTo(parcels.get(1).id());
        }
    }

    @Test
    void anAcknowledgedEnvelopeIsGoneFromTheDiskAndItsRecordStays() throws IOException {
        var first = marked("d1");
        var second = Parcels.random(random);
        try (var outbox = open()) {
            outbox.save(first);
            outbox.save(second);
            assertThat(filesWithMark()).isNotEmpty();
            outbox.table().attempted(first.id(), "no connection");
            outbox.table().acknowledged(first.id(), Optional.of("C-7"));
            // While it is open: this is how it lies on the disk for months.
            assertThat(filesWithMark()).isEmpty();
            assertThat(outbox.record(first.id()))
                    .contains(new OutboxRecord(
                            first.id(),
                            "APPLICATION",
                            State.ACKNOWLEDGED,
                            Optional.of("C-7"),
                            NOW,
                            Optional.of(NOW),
                            2,
                            Optional.empty()));
            assertThat(outbox.pending()).isEqualTo(1);
        }
    }

    private List<Path> filesWithMark() throws IOException {
        try (var files = Files.list(file().getParent())) {
            return files.filter(path -> {
                        try {
                            return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).contains(MARK);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    @Test
    void aRefusedEnvelopeIsKeptOutOfTheWayAndCanBePutBack() throws IOException {
        try (var outbox = open()) {
            var parcel = Parcels.random(random);
            outbox.save(parcel);
            outbox.table().refused(parcel.id(), "422 not valid");
            assertThat(outbox.pending()).isZero();
            assertThat(outbox.oldestWaitingExcept(Set.of())).isEmpty();
            assertThat(outbox.record(parcel.id()).orElseThrow().reason()).contains("422 not valid");
            assertThat(outbox.putBack(parcel.id())).isTrue();
            assertThat(outbox.putBack(parcel.id())).isFalse();
            assertThat(outbox.oldestWaitingExcept(Set.of()).orElseThrow().body())
                    .isEqualTo(parcel.body());
        }
    }

    @Test
    void forgetsOnlyOldAcknowledgedRecords() throws IOException {
        try (var outbox = open()) {
            var delivered = Parcels.random(random);
            var refused = Parcels.random(random);
            var waiting = Parcels.random(random);
            for (var parcel : List.of(delivered, refused, waiting)) {
                outbox.save(parcel);
            }
            outbox.table().acknowledged(delivered.id(), Optional.empty());
            outbox.table().refused(refused.id(), "never");
            assertThat(outbox.table().forgetAcknowledgedBefore(NOW)).isZero();
            assertThat(outbox.table().forgetAcknowledgedBefore(NOW.plus(Duration.ofMillis(1))))
                    .isEqualTo(1);
            assertThat(outbox.records()).extracting(OutboxRecord::id).containsExactly(refused.id(), waiting.id());
        }
    }

    @Test
    void isReadableForItsOwnerOnly() throws IOException {
        try (var outbox = open()) {
            outbox.save(Parcels.random(random));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                    .isEqualTo("rw-------");
            var log = Path.of(file() + "-wal");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aFullDiskIsSaidAndNothingIsLost() throws IOException {
        var before = Parcels.random(random);
        try (var outbox = Outbox.open(file(), CLOCK, List.of("PRAGMA max_page_count = 12"))) {
            outbox.save(before);
            var failure = catchThrowableOfType(OutboxException.class, () -> {
                for (int i = 0; i < 100; i++) {
                    outbox.save(Parcels.random(random));
                }
            });
            assertThat(failure.failure()).isEqualTo(Failure.DISK_FULL);
            assertThat(failure).hasMessageContaining(file().toString()).hasMessageContaining("free some space");
            assertThat(outbox.oldestWaitingExcept(Set.of()).orElseThrow().id()).isEqualTo(before.id());
            assertThat(outbox.pending()).isEqualTo(outbox.records().size());
        }
    }

    @Test
    void aReadOnlyFileIsSaid() throws IOException {
        try (var outbox = Outbox.open(file(), CLOCK, List.of("PRAGMA query_only = ON"))) {
            var failure = catchThrowableOfType(OutboxException.class, () -> outbox.save(Parcels.random(random)));
            assertThat(failure.failure()).isEqualTo(Failure.READ_ONLY);
            assertThat(failure).hasMessageContaining(file().toString()).hasMessageContaining("mounted writable");
        }
    }

    @Test
    void aPlaceThatCannotBeUsedIsSaid() throws IOException {
        Files.createFile(directory.resolve("state"));
        var failure = catchThrowableOfType(OutboxException.class, this::open);
        assertThat(failure.failure()).isEqualTo(Failure.NOT_ACCESSIBLE);
        assertThat(failure).hasMessageContaining(file().toString());
        Files.delete(directory.resolve("state"));
        Files.createDirectories(file());
        assertThat(catchThrowableOfType(OutboxException.class, this::open).failure())
                .isEqualTo(Failure.NOT_ACCESSIBLE);
    }

    @Test
    void aSecondProcessIsKeptOut() throws Exception {
        try (var outbox = open()) {
            outbox.save(Parcels.random(random));
            assertThatExceptionOfType(OutboxException.class)
                    .isThrownBy(this::open)
                    .satisfies(failure -> assertThat(failure.failure()).isEqualTo(Failure.IN_USE));
        }
    }

    @Test
    void aFileOfANewerVersionIsLeftAlone() throws Exception {
        try (var outbox = open()) {
            outbox.save(Parcels.random(random));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        var failure = catchThrowableOfType(OutboxException.class, this::open);
        assertThat(failure.failure()).isEqualTo(Failure.NEWER_SCHEMA);
        assertThat(failure).hasMessageContaining("99");
    }

    @Test
    void aFileThatIsNoDatabaseIsMovedAsideNotDeleted() throws IOException {
        var garbage = "garbage ".repeat(2000).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(file().getParent());
        Files.write(file(), garbage);
        try (var outbox = open()) {
            var kept = outbox.movedAside().orElseThrow();
            assertThat(kept.getFileName().toString()).startsWith("outbox.db.damaged-20261123T010203");
            assertThat(Files.readAllBytes(kept)).isEqualTo(garbage);
            assertThat(outbox.save(Parcels.random(random))).isEqualTo(Saved.NOW);
        }
    }

    @Test
    void aDamagedPageIsFoundAtOpening() throws IOException {
        try (var outbox = open()) {
            for (int i = 0; i < 20; i++) {
                outbox.save(Parcels.random(random));
            }
        }
        var bytes = Files.readAllBytes(file());
        for (int i = 4096; i < 4096 + 512; i++) {
            bytes[i] = (byte) 0xa5;
        }
        Files.write(file(), bytes);
        try (var outbox = open()) {
            assertThat(Files.readAllBytes(outbox.movedAside().orElseThrow())).isEqualTo(bytes);
        }
        try (var outbox = open()) {
            assertThat(outbox.movedAside()).isEmpty();
        }
    }
}
