package org.banshi.backend.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentVersionTest {

    @ParameterizedTest
    @CsvSource({
        "2026.11.2, 2026.11.1, true",
        "2026.11.10, 2026.11.9, true",
        "2027.1.1-sample, 2026.12.9, true",
        "2026.11.1, 2026.11.1-sample, false",
        "2026.11.1, 2026.12.1, false",
        "nonsense, 2026.11.1, false",
        "99999999999999999999, 2026.11.1, false"
    })
    void newerIsWhatCountsHigher(String one, String other, boolean newer) {
        assertThat(ContentVersion.isNewer(one, other)).isEqualTo(newer);
    }
}
