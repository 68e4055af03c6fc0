package org.banshi.backend.ratings;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.banshi.backend.intake.SubmissionHandler;
import org.banshi.backend.intake.Verdict;
import org.banshi.backend.problems.Problems;
import org.banshi.contract.Acknowledgement;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Envelope;
import org.banshi.contract.MalformedJsonException;
import org.banshi.contract.Problem;
import org.banshi.contract.Rating;
import org.banshi.contract.SubmissionKind;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes ratings down. One for each application (一事一评): the first counts. */
@Component
class Ratings implements SubmissionHandler {

    private static final Pattern REASON = Pattern.compile("[1-5][0-9]{2}");

    private final JdbcClient database;

    Ratings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public SubmissionKind kind() {
        return SubmissionKind.RATING;
    }

    @Override
    public Verdict examine(Envelope envelope, byte[] payload, Instant receivedAt) {
        Rating rating;
        try {
            rating = ContractJson.readStrictly(payload, Rating.class);
        } catch (MalformedJsonException e) {
            return refused(e.detail());
        }
        if (!rating.id().equals(envelope.id())) {
            return refused("The id inside is not that of the envelope");
        }
        String stars = Integer.toString(rating.stars());
        if (!rating.reasons().stream()
                .allMatch(reason -> REASON.matcher(reason).matches() && reason.startsWith(stars))) {
            return refused("reasons: only codes that belong to the number of stars");
        }
        if (isRated(rating.applicationId())) {
            return refused("The application has been rated before");
        }
        return new Verdict.Acceptable(() -> record(rating));
    }

    private boolean isRated(UUID application) {
        return database.sql("select exists (select from rating where application_id = :application)")
                .param("application", application)
                .query(Boolean.class)
                .single();
    }

    private Verdict.Recorded record(Rating rating) {
        database.sql("""
                        insert into rating (id, application_id, stars, reasons, rated_at)
                        values (:id, :application, :stars, :reasons, :at)
                        """)
                .param("id", rating.id())
                .param("application", rating.applicationId())
                .param("stars", rating.stars())
                .param("reasons", rating.reasons().toArray(String[]::new))
                .param("at", rating.at().atOffset(ZoneOffset.UTC))
                .update();
        return new Verdict.Recorded(Optional.empty(), Acknowledgement.RECORDED, Optional.empty());
    }

    private static Verdict refused(String detail) {
        return new Verdict.Refused(Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, Problem.INVALID, detail));
    }
}
