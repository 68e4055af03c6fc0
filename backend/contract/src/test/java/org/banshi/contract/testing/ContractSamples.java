package org.banshi.contract.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banshi.contract.Applicant;
import org.banshi.contract.Application;
import org.banshi.contract.Rating;
import org.banshi.contract.Stroke;

/** A fictional applicant; the number is the textbook one of GB 11643. */
public final class ContractSamples {

    public static final String NUMBER = "11010519491231002X";
    public static final String NAME = "林晓禾";

    private ContractSamples() {}

    public static Applicant applicant() {
        return Applicant.resident(
                NAME,
                "2",
                "01",
                LocalDate.of(1949, 12, 31),
                Optional.of("北京市朝阳区示例路1号"),
                NUMBER,
                "北京市公安局朝阳分局",
                LocalDate.of(2015, 3, 1),
                Optional.empty());
    }

    public static Application application(UUID id, String itemId, Map<String, String> answers) {
        return new Application(
                id,
                itemId,
                1,
                "2026.11.1",
                "sample-site",
                "T-0001",
                "0001-0042",
                Instant.parse("2026-11-23T02:15:30Z"),
                "zh-CN",
                applicant(),
                answers,
                "以上信息真实。",
                List.of(new Stroke(List.of(new Stroke.Point(10, 20), new Stroke.Point(30, 45)))));
    }

    public static Rating rating(UUID id, UUID applicationId) {
        return new Rating(id, applicationId, 5, List.of("512", "515"), Instant.parse("2026-11-23T02:16:30Z"));
    }
}
