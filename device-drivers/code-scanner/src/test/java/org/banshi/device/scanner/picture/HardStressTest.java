package org.banshi.device.scanner.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One picture of each kind that this reader was made for; {@link HardBench} counts over many. */
@Timeout(120)
class HardStressTest {

    private static final Duration STEPS = Duration.ofMillis(20_000);

    @ParameterizedTest
    @CsvSource({"CURVED, 1", "DAMAGED_FINDER, 0", "NOISY, 0", "CODE_128, 0", "ITF, 0"})
    void readsWhatPlainZxingDoesNot(Hardship kind, long seed) {
        HardPictures.Taken taken = HardPictures.take(kind, seed);
        Search search = new Search(kind.isLinear() ? Symbology.LINEAR : Set.of(Symbology.QR), 1, STEPS);
        List<FoundCode> found = new PictureDecoder(new StepClock()).decode(taken.picture(), search);

        assertThat(HardBench.plain(taken)).doesNotContainAnyElementsOf(taken.contents());
        assertThat(found)
                .extracting(code -> new String(code.bytes(), StandardCharsets.ISO_8859_1))
                .containsExactlyElementsOf(taken.contents());
    }
}
