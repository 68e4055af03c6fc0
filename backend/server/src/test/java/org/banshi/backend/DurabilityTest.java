package org.banshi.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The embedded server comes from a test library that trades durability for speed; ours must not. */
@ExtendWith(TestBackend.Shared.class)
class DurabilityTest {

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void whatIsCommittedIsOnTheDisk(String setting, TestBackend backend) {
        assertThat(backend.database().sql("show " + setting).query(String.class).single())
                .isEqualTo("on");
    }

    @Test
    void theServerIsReachedFromThisMachineOnly(TestBackend backend) {
        assertThat(backend.database()
                        .sql("show listen_addresses")
                        .query(String.class)
                        .single())
                .isEqualTo("localhost");
    }
}
