package org.banshi.kiosk.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** The outbox file cannot do what was asked. The message names the file and says what to do; nothing personal in it. */
public final class OutboxException extends IOException {
    private static final long serialVersionUID = 1;

    /** What is wrong, in a word. */
    public enum Failure {
        /** The id is there with another digest. The first one stands; nothing was changed. */
        CONFLICTING_ENVELOPE,
        DISK_FULL,
        READ_ONLY,
        CORRUPT,
        /** Another process has the file. */
        IN_USE,
        /** Written by a newer version of this program. */
        NEWER_SCHEMA,
        /** No such directory, no permission, a broken disk. */
        NOT_ACCESSIBLE
    }

    private final Failure failure;

    OutboxException(Failure failure, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }

    static OutboxException of(Path file, SQLException cause) {
        // The low byte is the primary result code: https://www.sqlite.org/rescode.html
        var primary = SQLiteErrorCode.getErrorCode(cause.getErrorCode() & 0xff);
        return switch (primary) {
            case SQLITE_FULL ->
                new OutboxException(
                        Failure.DISK_FULL,
                        "No space left for the outbox " + file + ": free some space on its disk, then try again.",
                        cause);
            case SQLITE_READONLY ->
                new OutboxException(
                        Failure.READ_ONLY,
                        "The outbox " + file
                                + " is read-only: check the owner of the file and that its disk is mounted writable.",
                        cause);
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                new OutboxException(
                        Failure.CORRUPT,
                        "The outbox " + file + " is damaged: restart the terminal, which moves the file aside and"
                                + " starts a new one, and have the disk checked.",
                        cause);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new OutboxException(
                        Failure.IN_USE,
                        "The outbox " + file + " is used by another process: stop the other kiosk first.",
                        cause);
            default ->
                new OutboxException(
                        Failure.NOT_ACCESSIBLE,
                        "The outbox " + file + " cannot be used (" + primary + "): check that its directory exists,"
                                + " belongs to the kiosk's user, and that the disk is sound.",
                        cause);
        };
    }
}
