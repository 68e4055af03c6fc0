package org.banshi.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a resident's telephone gets behind the receipt's code. */
@ExtendWith(TestBackend.Shared.class)
class FollowUpPageTest {

    private final TestBackend backend;
    private final UUID id = UUID.randomUUID();

    FollowUpPageTest(TestBackend backend) {
        this.backend = backend;
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private String stored(String column) {
        return backend.database()
                .sql("select " + column + " from case_file where application_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    @Test
    void anInstantItemShowsItsProof() throws Exception {
        backend.client().post(backend.seal(Applications.contributionRecord(id)));

        HttpResponse<byte[]> response = backend.client().page(id);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(text(response))
                .contains("<dd>" + stored("proof_number") + "</dd>", "<dd>" + stored("case_number") + "</dd>")
                .contains("社保缴费证明", "开具机关", "长安区社会保险事业服务中心", "可凭此编号核验", "演示数据")
                .contains("Proof of social insurance payments", "Issued by", "Genuine");
    }

    @Test
    void aPromisedItemShowsStageAndDueDateButNoProof() throws Exception {
        backend.client().post(backend.seal(Applications.pension(id)));

        assertThat(text(backend.client().page(id)))
                .contains("已经受理", "最晚办结", "Decision by", stored("case_number"))
                .doesNotContain("证明编号", "Genuine");
    }

    @Test
    void nothingPersonalIsShown() throws Exception {
        backend.client().post(backend.seal(Applications.pension(id)));

        assertThat(text(backend.client().page(id)))
                .doesNotContain(Applications.NAME, Applications.NUMBER, Applications.MOBILE, Applications.BANK_CARD)
                .doesNotContain("示例路", id.toString());
    }

    @Test
    void whatIsNotKnownMayStillBeOnItsWay() throws Exception {
        for (Object unknown : new Object[] {id, "no-id"}) {
            HttpResponse<byte[]> response = backend.client().page(unknown);
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(text(response)).contains("终端可能还没有把申请送到", "may not have delivered");
        }
    }

    @Test
    void thePageLoadsNothingAndIsNotKept() throws Exception {
        backend.client().post(backend.seal(Applications.contributionRecord(id)));

        for (Object any : new Object[] {id, UUID.randomUUID()}) {
            HttpResponse<byte[]> response = backend.client().page(any);
            assertThat(response.headers().map())
                    .containsEntry("content-type", java.util.List.of("text/html;charset=UTF-8"))
                    .containsEntry("cache-control", java.util.List.of("no-store"))
                    .containsEntry("referrer-policy", java.util.List.of("no-referrer"))
                    .containsEntry("x-content-type-options", java.util.List.of("nosniff"));
            assertThat(response.headers().firstValue("content-security-policy").orElse(""))
                    .startsWith("default-src 'none'")
                    .doesNotContain("script");
            assertThat(text(response).toLowerCase(Locale.ROOT))
                    .doesNotContain("<script", "http:", "https:", "src=", "href=", "url(");
        }
    }
}
