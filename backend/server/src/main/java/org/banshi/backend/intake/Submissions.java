package org.banshi.backend.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.banshi.contract.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code submission}. */
@Repository
class Submissions {

    private final JdbcClient database;

    Submissions(JdbcClient database) {
        this.database = database;
    }

    /** @param acknowledgement JSON as it was answered */
    record Known(String digest, String acknowledgement) {}

    Optional<Known> find(UUID id) {
        return database.sql("select digest, acknowledgement from submission where id = :id")
                .param("id", id)
                .query(Known.class)
                .optional();
    }

    /** Until the transaction ends, nobody else takes in a submission of this id. */
    void lock(UUID id) {
        database.sql("select pg_advisory_xact_lock(:key)")
                .param("key", id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .query((row, number) -> number)
                .single();
    }

    void add(Envelope envelope, Instant receivedAt, String acknowledgement) {
        database.sql("""
                        insert into submission (id, kind, terminal_id, digest, received_at, acknowledgement)
                        values (:id, :kind, :terminal, :digest, :received, :acknowledgement)
                        """)
                .param("id", envelope.id())
                .param("kind", envelope.kind().name())
                .param("terminal", envelope.terminalId())
                .param("digest", envelope.digest())
                .param("received", receivedAt.atOffset(ZoneOffset.UTC))
                .param("acknowledgement", acknowledgement)
                .update();
    }
}
