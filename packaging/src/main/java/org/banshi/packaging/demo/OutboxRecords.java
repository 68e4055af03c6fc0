package org.banshi.packaging.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.banshi.packaging.terminal.WholeTerminal;

/**
 * What the terminal really keeps, read from a copy of its outbox: the terminal itself holds the file locked.
 *
 * @param states of the submissions, as the outbox writes them, by id
 */
record OutboxRecords(Map<String, String> states) {

    static OutboxRecords of(WholeTerminal terminal) throws IOException {
        Path original = terminal.directory().resolve("kiosk").resolve("outbox.sqlite");
        Path folder = Files.createTempDirectory(terminal.directory(), "outbox-copy-");
        // The file first: what is carried over from the log meanwhile is still in the log.
        for (String suffix : List.of("", "-wal")) {
            Path part = original.resolveSibling(original.getFileName() + suffix);
            if (Files.exists(part)) {
                Files.copy(part, folder.resolve("outbox.sqlite" + suffix));
            }
        }
        Map<String, String> states = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("outbox.sqlite"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, state FROM submission")) {
            while (rows.next()) {
                states.put(rows.getString(1), rows.getString(2));
            }
        } catch (SQLException unreadable) {
            throw new IOException("The copy of the outbox in " + folder + " cannot be read.", unreadable);
        }
        return new OutboxRecords(states);
    }

    boolean waiting(UUID application) {
        return "WAITING".equals(states.get(application.toString()));
    }
}
