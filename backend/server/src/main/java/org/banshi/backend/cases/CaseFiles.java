package org.banshi.backend.cases;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.banshi.contract.Application;
import org.banshi.contract.CaseStatus;
import org.banshi.contract.ContractJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases in the database. */
@Repository
public class CaseFiles {

    private final JdbcClient database;

    CaseFiles(JdbcClient database) {
        this.database = database;
    }

    /** The case of an application. */
    public Optional<CaseFile> of(UUID applicationId) {
        return database.sql("""
                        select case_number, item_id, site_id, stage, outcome, stage_since, due_date, proof_number
                        from case_file where application_id = :application
                        """)
                .param("application", applicationId)
                .query((row, number) -> file(row))
                .optional();
    }

    /** Others wait for the same division and day until this transaction ends, so that no number is given twice. */
    int nextRunningNumber(String division, LocalDate day) {
        return database.sql("""
                        insert into case_counter (division, day, last) values (:division, :day, 1)
                        on conflict (division, day) do update set last = case_counter.last + 1
                        returning last
                        """)
                .param("division", division)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void add(Application application, CaseFile file) {
        database.sql("""
                        insert into case_file (case_number, application_id, item_id, form_version, content_version,
                            site_id, terminal_number, confirmed_at, stage, outcome, stage_since, due_date,
                            proof_number, application)
                        values (:number, :application, :item, :form, :content, :site, :terminalNumber, :confirmed,
                            :stage, :outcome, :since, :due, :proof, cast(:json as jsonb))
                        """)
                .param("number", file.number())
                .param("application", application.id())
                .param("item", file.itemId())
                .param("form", application.formVersion())
                .param("content", application.contentVersion())
                .param("site", file.siteId())
                .param("terminalNumber", application.terminalNumber())
                .param("confirmed", application.confirmedAt().atOffset(ZoneOffset.UTC))
                .param("stage", file.stage().name())
                .param("outcome", name(file.outcome()))
                .param("since", file.since())
                .param("due", file.dueDate().orElse(null))
                .param("proof", file.proofNumber().orElse(null))
                .param("json", new String(ContractJson.write(application), StandardCharsets.UTF_8))
                .update();
    }

    void addEvent(String number, CaseStatus.Stage stage, Optional<CaseStatus.Outcome> outcome, Instant at) {
        database.sql("insert into case_event (case_number, stage, outcome, at) values (:number, :stage, :outcome, :at)")
                .param("number", number)
                .param("stage", stage.name())
                .param("outcome", name(outcome))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String name(Optional<CaseStatus.Outcome> outcome) {
        return outcome.map(Enum::name).orElse(null);
    }

    private static CaseFile file(ResultSet row) throws SQLException {
        return new CaseFile(
                row.getString("case_number"),
                row.getString("item_id"),
                row.getString("site_id"),
                CaseStatus.Stage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getString("outcome")).map(CaseStatus.Outcome::valueOf),
                row.getObject("stage_since", LocalDate.class),
                Optional.ofNullable(row.getObject("due_date", LocalDate.class)),
                Optional.ofNullable(row.getString("proof_number")));
    }
}
