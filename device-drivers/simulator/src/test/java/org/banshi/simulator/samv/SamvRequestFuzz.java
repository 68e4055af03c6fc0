package org.banshi.simulator.samv;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a host sends to the module: requests, broken or not, never more than bytes. */
final class SamvRequestFuzz {

    private SamvRequestFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        SamvFrames frames = new SamvFrames(() -> 0);
        frames.add(bytes);
        int count = 0;
        while (frames.next() != null) {
            count++;
            assertThat(count).isLessThanOrEqualTo(bytes.length);
        }
    }
}
