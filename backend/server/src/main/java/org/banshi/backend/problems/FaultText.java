package org.banshi.backend.problems;

import java.sql.SQLException;
import java.util.Arrays;

/** What the log may say of an exception: kinds and places. Messages may quote what somebody entered. */
final class FaultText {

    /** Causes of causes; more is a loop. */
    private static final int DEPTH = 8;

    private FaultText() {}

    static String of(Throwable fault) {
        StringBuilder text = new StringBuilder();
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
            text.append(depth == 0 ? "" : " < ").append(cause.getClass().getName());
            if (cause instanceof SQLException database) {
                text.append(" (SQL state ").append(database.getSQLState()).append(')');
            }
        }
        Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.banshi."))
                .findFirst()
                .ifPresent(frame -> text.append(" at ").append(frame));
        return text.toString();
    }
}
