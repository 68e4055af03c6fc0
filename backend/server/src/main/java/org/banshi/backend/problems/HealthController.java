package org.banshi.backend.problems;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Healthy is who could take a submission in now: who reaches the database. */
@RestController
class HealthController {

    private final JdbcClient database;

    HealthController(JdbcClient database) {
        this.database = database;
    }

    @GetMapping("/v1/health")
    Map<String, String> health() {
        database.sql("select count(*) from submission where false")
                .query(Long.class)
                .single();
        return Map.of("status", "UP");
    }
}
