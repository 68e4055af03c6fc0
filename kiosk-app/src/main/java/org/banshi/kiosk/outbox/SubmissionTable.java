package org.banshi.kiosk.outbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.banshi.kiosk.outbox.OutboxException.Failure;
import org.banshi.kiosk.outbox.OutboxRecord.State;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * The statements on the outbox file: each method is one durable transaction. One connection behind a lock, its
 * statements prepared once, because preparing costs more than executing.
 */
final class SubmissionTable implements AutoCloseable {
    private static final String COLUMNS = "id, kind, state, case_number, saved_at, ended_at, attempts, reason";

    private final Path file;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement digestOf;
    private final PreparedStatement waitingIds;
    private final PreparedStatement parcelOf;
    private final PreparedStatement attempt;
    private final PreparedStatement acknowledge;
    private final PreparedStatement refuse;
    private final PreparedStatement putBack;
    private final PreparedStatement forget;
    private final PreparedStatement emptyLog;
    private volatile int waiting;

    static SubmissionTable open(Path file, InstantSource clock, List<String> moreSettings) throws OutboxException {
        var connection = OutboxFile.open(file, moreSettings);
        try {
            return new SubmissionTable(file, clock, connection);
        } catch (SQLException e) {
            try {
                connection.close();
            } catch (SQLException closing) {
                e.addSuppressed(closing);
            }
            throw OutboxException.of(file, e);
        }
    }

    private SubmissionTable(Path file, InstantSource clock, Connection connection) throws SQLException {
        this.file = file;
        this.clock = clock;
        this.connection = connection;
        insert = connection.prepareStatement("INSERT INTO submission (id, kind, digest, state, saved_at, body)"
                + " VALUES (?, ?, ?, 'WAITING', ?, ?) ON CONFLICT (id) DO NOTHING");
        digestOf = connection.prepareStatement("SELECT digest FROM submission WHERE id = ?");
        waitingIds = connection.prepareStatement("SELECT id FROM submission WHERE state = 'WAITING' ORDER BY seq");
        parcelOf = connection.prepareStatement("SELECT kind, digest, body FROM submission WHERE id = ?");
        attempt = connection.prepareStatement(
                "UPDATE submission SET attempts = attempts + 1, reason = ? WHERE id = ? AND state = 'WAITING'");
        acknowledge = connection.prepareStatement("UPDATE submission SET state = 'ACKNOWLEDGED', body = NULL,"
                + " reason = NULL, attempts = attempts + 1, case_number = ?, ended_at = ?"
                + " WHERE id = ? AND state = 'WAITING'");
        refuse = connection.prepareStatement("UPDATE submission SET state = 'REFUSED', attempts = attempts + 1,"
                + " reason = ?, ended_at = ? WHERE id = ? AND state = 'WAITING'");
        putBack = connection.prepareStatement(
                "UPDATE submission SET state = 'WAITING', ended_at = NULL WHERE id = ? AND state = 'REFUSED'");
        forget = connection.prepareStatement("DELETE FROM submission WHERE state = 'ACKNOWLEDGED' AND ended_at < ?");
        emptyLog = connection.prepareStatement("PRAGMA wal_checkpoint(TRUNCATE)");
        waiting = countWaiting();
    }

    int waiting() {
        return waiting;
    }

    Outbox.Saved insert(Parcel parcel) throws OutboxException {
        return locked(() -> {
            insert.setString(1, parcel.id().toString());
            insert.setString(2, parcel.kind());
            insert.setString(3, parcel.digest());
            insert.setLong(4, clock.millis());
            insert.setBytes(5, parcel.body());
            if (insert.executeUpdate() == 1) {
                waiting++;
                return Outbox.Saved.NOW;
            }
            digestOf.setString(1, parcel.id().toString());
            try (var rows = digestOf.executeQuery()) {
                if (rows.next() && parcel.digest().equals(rows.getString(1))) {
                    return Outbox.Saved.BEFORE;
                }
            }
            throw new OutboxException(
                    Failure.CONFLICTING_ENVELOPE,
                    "Submission " + parcel.id() + " is already in the outbox " + file
                            + " with another digest: the first one stands. An id must never be used twice.",
                    null);
        });
    }

    Optional<Parcel> oldestWaitingExcept(Set<UUID> postponed) throws OutboxException {
        return locked(() -> {
            var oldest = oldestIdExcept(postponed);
            if (oldest.isEmpty()) {
                return Optional.empty();
            }
            parcelOf.setString(1, oldest.get().toString());
            try (var rows = parcelOf.executeQuery()) {
                rows.next();
                return Optional.of(new Parcel(oldest.get(), rows.getString(1), rows.getString(2), rows.getBytes(3)));
            }
        });
    }

    private Optional<UUID> oldestIdExcept(Set<UUID> postponed) throws SQLException {
        try (var rows = waitingIds.executeQuery()) {
            while (rows.next()) {
                var id = UUID.fromString(rows.getString(1));
                if (!postponed.contains(id)) {
                    return Optional.of(id);
                }
            }
            return Optional.empty();
        }
    }

    /** Notes an attempt that did not deliver. */
    void attempted(UUID id, String reason) throws OutboxException {
        locked(() -> {
            attempt.setString(1, reason);
            attempt.setString(2, id.toString());
            return attempt.executeUpdate();
        });
    }

    /** Erases the envelope, from the log too, and keeps the record. */
    void acknowledged(UUID id, Optional<String> caseNumber) throws OutboxException {
        locked(() -> {
            acknowledge.setString(1, caseNumber.orElse(null));
            acknowledge.setLong(2, clock.millis());
            acknowledge.setString(3, id.toString());
            waiting -= acknowledge.executeUpdate();
            try (var rows = emptyLog.executeQuery()) {
                // First column: whether something kept the log from being emptied. Nobody else can have the file.
                if (!rows.next() || rows.getInt(1) != 0) {
                    throw new SQLException("the log could not be emptied", null, SQLiteErrorCode.SQLITE_BUSY.code);
                }
            }
            return waiting;
        });
    }

    void refused(UUID id, String reason) throws OutboxException {
        locked(() -> {
            refuse.setString(1, reason);
            refuse.setLong(2, clock.millis());
            refuse.setString(3, id.toString());
            waiting -= refuse.executeUpdate();
            return waiting;
        });
    }

    boolean putBack(UUID id) throws OutboxException {
        return locked(() -> {
            putBack.setString(1, id.toString());
            int changed = putBack.executeUpdate();
            waiting += changed;
            return changed == 1;
        });
    }

    /** @return how many records went */
    int forgetAcknowledgedBefore(Instant time) throws OutboxException {
        return locked(() -> {
            forget.setLong(1, time.toEpochMilli());
            return forget.executeUpdate();
        });
    }

    List<OutboxRecord> records() throws OutboxException {
        return locked(() -> {
            try (var all = connection.prepareStatement("SELECT " + COLUMNS + " FROM submission ORDER BY seq")) {
                return read(all);
            }
        });
    }

    Optional<OutboxRecord> record(UUID id) throws OutboxException {
        return locked(() -> {
            try (var one = connection.prepareStatement("SELECT " + COLUMNS + " FROM submission WHERE id = ?")) {
                one.setString(1, id.toString());
                return read(one).stream().findFirst();
            }
        });
    }

    private static List<OutboxRecord> read(PreparedStatement query) throws SQLException {
        var records = new ArrayList<OutboxRecord>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                records.add(read(rows));
            }
        }
        return List.copyOf(records);
    }

    private static OutboxRecord read(ResultSet row) throws SQLException {
        long ended = row.getLong("ended_at");
        return new OutboxRecord(
                UUID.fromString(row.getString("id")),
                row.getString("kind"),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("case_number")),
                Instant.ofEpochMilli(row.getLong("saved_at")),
                ended == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(ended)),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("reason")));
    }

    private int countWaiting() throws SQLException {
        try (var count = connection.prepareStatement("SELECT count(*) FROM submission WHERE state = 'WAITING'");
                var rows = count.executeQuery()) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private interface Work<T extends @Nullable Object> {
        T run() throws SQLException, OutboxException;
    }

    private <T extends @Nullable Object> T locked(Work<T> work) throws OutboxException {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException e) {
            throw OutboxException.of(file, e);
        } finally {
            lock.unlock();
        }
    }

    /** Empties the log into the file; the statements end with the connection. */
    @Override
    public void close() throws OutboxException {
        locked(() -> {
            connection.close();
            return waiting;
        });
    }
}
