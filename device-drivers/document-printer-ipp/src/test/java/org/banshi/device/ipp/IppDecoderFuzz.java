package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever comes: a message that comes back as it was and can be read, or why it is none. */
final class IppDecoderFuzz {

    private IppDecoderFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        switch (IppDecoder.decode(bytes)) {
            case IppReading.Malformed malformed ->
                assertThat(malformed.why()).isNotBlank().hasSizeLessThan(100).doesNotContainPattern("\\p{Cntrl}");
            case IppReading.Complete complete -> {
                assertThat(complete.length()).isBetween(1, bytes.length);
                byte[] again = IppEncoder.encode(complete.message());
                assertThat(IppDecoder.decode(again))
                        .isEqualTo(new IppReading.Complete(complete.message(), again.length));
                AnswerReading.read(complete.message());
            }
        }
    }
}
