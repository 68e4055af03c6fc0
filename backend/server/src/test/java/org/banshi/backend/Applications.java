package org.banshi.backend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banshi.contract.Applicant;
import org.banshi.contract.Application;
import org.banshi.contract.Stroke;

/** Applications of a fictional man of 36, as the bundled catalogue wants them. */
final class Applications {

    static final String NAME = "孟示例";
    static final String NUMBER = "130102199003072439";
    static final String MOBILE = "13800138000";
    static final String BANK_CARD = "6217000000000001234";
    static final String CONTENT = "2026.11.1-sample";

    static final Map<String, String> PENSION = Map.of(
            "household-type", "rural",
            "address", "石家庄市长安区示例路8号",
            "mobile", MOBILE,
            "payment-grade", "yuan-500",
            "special-group", "no",
            "bank-card", BANK_CARD);

    private Applications() {}

    /** Promised. */
    static Application pension(UUID id) {
        return of(id, "pension-enrolment", PENSION);
    }

    /** Decided at once. */
    static Application contributionRecord(UUID id) {
        return of(
                id,
                "contribution-record",
                Map.of(
                        "insurance-kind", "pension",
                        "period-from", "2024-01",
                        "period-to", "2025-12",
                        "purpose", "loan",
                        "copies", "1"));
    }

    static Application pensionWith(UUID id, String question, String answer) {
        Map<String, String> answers = new HashMap<>(PENSION);
        answers.put(question, answer);
        return of(id, "pension-enrolment", answers);
    }

    static Application of(UUID id, String item, Map<String, String> answers) {
        return of(id, item, 1, CONTENT, LocalDate.of(1990, 3, 7), answers);
    }

    static Application of(
            UUID id, String item, int formVersion, String content, LocalDate birthDate, Map<String, String> answers) {
        Applicant applicant = Applicant.resident(
                NAME,
                "1",
                "01",
                birthDate,
                Optional.of("石家庄市长安区示例路8号"),
                NUMBER,
                "石家庄市公安局长安分局",
                LocalDate.of(2016, 5, 4),
                Optional.of(LocalDate.of(2036, 5, 4)));
        return new Application(
                id,
                item,
                formVersion,
                content,
                "ccb-zhongshan-road",
                TestBackend.TERMINAL,
                "0001-0042",
                Instant.parse("2026-11-23T02:15:30Z"),
                "zh-CN",
                applicant,
                answers,
                "我填写的内容都是真的。",
                List.of(new Stroke(List.of(new Stroke.Point(10, 20), new Stroke.Point(300, 45)))));
    }
}
