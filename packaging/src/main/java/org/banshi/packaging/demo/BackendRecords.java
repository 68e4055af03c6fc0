package org.banshi.packaging.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banshi.packaging.terminal.Backend;
import org.banshi.packaging.terminal.Wait;

/**
 * What the backend really has, asked from its database rather than from the backend. Numbers and ids only, nothing of
 * a person.
 */
record BackendRecords(List<Map<String, String>> cases, int applications, int ratings) {

    static BackendRecords of(Backend backend) throws IOException {
        try (Connection connection = DriverManager.getConnection(backend.databaseUrl());
                Statement statement = connection.createStatement()) {
            List<Map<String, String>> cases = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("""
                    select application_id::text, case_number, item_id, stage, coalesce(outcome, '') as outcome,
                           coalesce(due_date::text, '') as due_date, terminal_number
                    from case_file order by confirmed_at""")) {
                while (rows.next()) {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        row.put(rows.getMetaData().getColumnLabel(column), rows.getString(column));
                    }
                    cases.add(row);
                }
            }
            return new BackendRecords(cases, count(statement, "APPLICATION"), count(statement, "RATING"));
        } catch (SQLException failed) {
            throw new IOException("The backend's database cannot be asked: " + failed.getMessage(), failed);
        }
    }

    /** Each visit's application is there once, and nothing else is. */
    static BackendRecords exactly(Backend backend, int ratings, VisitOutcome... visits) throws IOException {
        Wait.untilTrue(
                "the ratings to arrive",
                Duration.ofSeconds(20),
                () -> of(backend).ratings() >= ratings);
        BackendRecords records = of(backend);
        Set<String> wanted = new TreeSet<>();
        for (VisitOutcome visit : visits) {
            wanted.add(visit.applicationId().toString());
        }
        Set<String> found = new TreeSet<>();
        records.cases().forEach(row -> found.add(row.getOrDefault("application_id", "")));
        Demand.that(
                records.cases().size() == visits.length
                        && records.applications() == visits.length
                        && found.equals(wanted),
                "The backend should have exactly the applications " + wanted + " but has " + records);
        Demand.that(records.ratings() == ratings, "The backend should have " + ratings + " ratings but has " + records);
        return records;
    }

    private static int count(Statement statement, String kind) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from submission where kind = '" + kind + "'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
