package org.banshi.kiosk.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpCodeTest {

    private static final UUID APPLICATION = UUID.fromString("0190a5c0-1234-7abc-8def-0123456789ab");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://banshi.example.gov.cn",
                "https://banshi.example.gov.cn/",
                "http://127.0.0.1:8080",
                "https://a.example/path/to"
            })
    void whatIsPrintedIsUnderstoodAgain(String base) {
        String url = new FollowUpCode(URI.create(base)).url(APPLICATION);
        assertThat(url).endsWith("/f/" + APPLICATION).doesNotContain("//f");
        assertThat(parse(url)).contains(APPLICATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0190a5c0-1234-7abc-8def-0123456789ab",
                "https://b.example/f/",
                "https://b.example/f/0190a5c0-1234-7abc-8def-0123456789a",
                "https://b.example/f/0190a5c0-1234-7abc-8def-0123456789ab/",
                "https://b.example/f/0190a5c0-1234-7abc-8def-0123456789ab\n",
                "https://b.example/f/0190a5c0-1234-7abc-8def-0123456789ab?x=1",
                "https://b.example/g/0190a5c0-1234-7abc-8def-0123456789ab",
                "javascript://b.example/f/0190a5c0-1234-7abc-8def-0123456789ab",
                "https://user@b.example/f/0190a5c0-1234-7abc-8def-0123456789ab",
                "https://b.example/办/f/0190a5c0-1234-7abc-8def-0123456789ab",
            })
    void anythingElseIsNotOurs(String payload) {
        assertThat(parse(payload)).isEmpty();
    }

    @Test
    void aFarTooLongPayloadIsNotEvenLookedAt() {
        assertThat(parse("https://b.example/" + "a/".repeat(2_500) + "f/" + APPLICATION))
                .isEmpty();
        assertThat(FollowUpCode.parse(new byte[5_000])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://b.example", "https://b.example/?q=", "b.example", "https://"})
    void aBaseThatCannotBeReadBackIsRefusedAtStart(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUpCode(URI.create(base.equals("https://") ? "https:///" : base)));
    }

    private static java.util.Optional<UUID> parse(String payload) {
        return FollowUpCode.parse(payload.getBytes(StandardCharsets.UTF_8));
    }
}
