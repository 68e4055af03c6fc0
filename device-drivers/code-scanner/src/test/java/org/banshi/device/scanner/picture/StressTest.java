package org.banshi.device.scanner.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** ZXing's own reader and ours on the same pictures. `PictureBench` does the same with more of them. */
@Timeout(120)
class StressTest {

    private static final int PICTURES = 2;

    /** Steps of the clock, not real time: enough for the views that usually help. */
    private static final Duration BUDGET = Duration.ofMillis(1500);

    @Test
    void readsNoKindWorseThanZxingAndFarMoreInAllAndNothingWrong() {
        Map<Trouble, Integer> plain = new EnumMap<>(Trouble.class);
        Map<Trouble, Integer> ours = new EnumMap<>(Trouble.class);
        for (Trouble trouble : Trouble.values()) {
            plain.put(trouble, 0);
            ours.put(trouble, 0);
            for (int seed = 100; seed < 100 + PICTURES; seed++) {
                StressPictures.Stressed stressed = StressPictures.picture(trouble, seed);
                if (PictureBench.plainZxing(stressed)) {
                    plain.merge(trouble, 1, Integer::sum);
                }
                List<FoundCode> found = new PictureDecoder(new StepClock())
                        .decode(stressed.picture(), Search.forQr().within(BUDGET));
                if (!found.isEmpty()) {
                    assertThat(PictureBench.isRight(stressed, found.getFirst()))
                            .as("%s %d was read wrongly", trouble, seed)
                            .isTrue();
                    ours.merge(trouble, 1, Integer::sum);
                }
            }
        }
        assertThat(plain)
                .allSatisfy((trouble, read) ->
                        assertThat(ours.get(trouble)).as("%s", trouble).isGreaterThanOrEqualTo(read));
        int all = Trouble.values().length * PICTURES;
        int plainAll = plain.values().stream().mapToInt(Integer::intValue).sum();
        int oursAll = ours.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(oursAll).as("ours %s, ZXing's %s", ours, plain).isGreaterThan(all * 3 / 4);
        assertThat(oursAll - plainAll).as("ours %s, ZXing's %s", ours, plain).isGreaterThan(all / 4);
    }
}
