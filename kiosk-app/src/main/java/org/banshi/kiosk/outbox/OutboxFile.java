package org.banshi.kiosk.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.banshi.kiosk.outbox.OutboxException.Failure;
import org.jspecify.annotations.Nullable;

/** Opens the SQLite file: safe settings, schema of the newest version, and a check that it is whole. */
final class OutboxFile {
    /** Number of schema-N.sql files; kept in the file as user_version. */
    private static final int SCHEMA = 1;

    /** Restarting takes the file over from a process that is just dying. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final List<String> SETTINGS = List.of(
            "PRAGMA busy_timeout = " + PATIENCE.toMillis(),
            // Only one process may deliver from this file. Also spares the shared-memory file.
            "PRAGMA locking_mode = EXCLUSIVE",
            // Freed content is overwritten with zeros: an acknowledged envelope must be gone.
            "PRAGMA secure_delete = ON",
            "PRAGMA journal_mode = WAL",
            // fdatasync of the log at every commit: after save() a power cut loses nothing.
            "PRAGMA synchronous = FULL");

    private OutboxFile() {}

    static Connection open(Path file, List<String> moreSettings) throws OutboxException {
        createForOwnerOnly(file);
        Connection connection = null;
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (var statement = connection.createStatement()) {
                for (var setting : SETTINGS) {
                    statement.execute(setting);
                }
                migrate(file, connection, statement);
                check(file, statement);
                // What an unfinished run left of acknowledged envelopes in the log.
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
                for (var setting : moreSettings) {
                    statement.execute(setting);
                }
            }
            return connection;
        } catch (SQLException e) {
            close(connection, e);
            throw OutboxException.of(file, e);
        } catch (OutboxException e) {
            close(connection, e);
            throw e;
        }
    }

    private static void close(@Nullable Connection connection, Exception because) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                because.addSuppressed(e);
            }
        }
    }

    private static void createForOwnerOnly(Path file) throws OutboxException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException e) {
            // The usual case: the file of the last run.
        } catch (IOException e) {
            throw new OutboxException(
                    Failure.NOT_ACCESSIBLE,
                    "The outbox " + file + " cannot be made (" + e.getClass().getSimpleName()
                            + "): create its directory and give it to the kiosk's user.",
                    e);
        }
    }

    private static void migrate(Path file, Connection connection, Statement statement)
            throws SQLException, OutboxException {
        int version = number(statement, "PRAGMA user_version");
        if (version > SCHEMA) {
            throw new OutboxException(
                    Failure.NEWER_SCHEMA,
                    "The outbox " + file + " was written by a newer version (schema " + version + ", known here: "
                            + SCHEMA + "): install that version again; the file was not touched.",
                    null);
        }
        for (int next = version + 1; next <= SCHEMA; next++) {
            connection.setAutoCommit(false);
            statement.execute(script(next));
            statement.execute("PRAGMA user_version = " + next);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void check(Path file, Statement statement) throws SQLException, OutboxException {
        try (ResultSet rows = statement.executeQuery("PRAGMA integrity_check(1)")) {
            if (!rows.next() || !"ok".equals(rows.getString(1))) {
                throw new OutboxException(Failure.CORRUPT, "The outbox " + file + " is damaged.", null);
            }
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static String script(int version) {
        try (InputStream in = OutboxFile.class.getResourceAsStream("/outbox/schema-" + version + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("schema-" + version + ".sql is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("schema-" + version + ".sql cannot be read from the program", e);
        }
    }
}
