package org.banshi.simulator.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpReplayTest {

    @TempDir
    private Path folder;

    private final Cable cable = new Cable();

    @Test
    void answersInTheOrderOfTheDumpAndTheLatestAgainWhenAskedMoreOften() {
        try (DumpReplay replay = replay("0 > 41\n5 < 31\n9 > 42\n9 < 39\n20 > 41\n22 < 32\n24 < 33")) {
            cable.hear("A");
            cable.hear("A");
            cable.hear("A");
            cable.hear("B");
            assertThat(cable.said).containsExactly("1+5", "2+2", "3+4", "2+2", "3+4", "9+0");
            assertThat(replay.questions()).isEqualTo(3);
        }
    }

    @Test
    void aQuestionMayComeInPiecesAndAfterNoise() {
        try (DumpReplay _ = replay("0 > 4142\n0 > 43\n1 < 31")) {
            cable.hear("xA");
            cable.hear("BxAB");
            cable.hear("C");
            assertThat(cable.said).containsExactly("1+1");
        }
    }

    @Test
    void whatADeviceSaysByItselfIsSaidAtTheStart() {
        try (DumpReplay _ = replay("# a scanner\n\n30 < 31\n40 < 32")) {
            assertThat(cable.said).containsExactly("1+30", "2+40");
        }
    }

    @Test
    void whatIsRecordedIsWhatIsReplayed() throws Exception {
        Path file = folder.resolve("dump");
        try (RecordingWire recording = RecordingWire.around(cable, file)) {
            recording.start(bytes -> recording.sendAfter(Duration.ofMillis(7), new byte[] {'1'}));
            cable.hear("A");
        }
        assertThat(cable.closed).isTrue();
        assertThat(Files.readString(file)).startsWith("# ").contains(" > 41", " < 31");
        cable.said.clear();
        try (DumpReplay _ = new DumpReplay(ByteDump.read(file), cable)) {
            cable.hear("A");
            assertThat(cable.said).singleElement().asString().startsWith("1+");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 > 4", "1 = 41", "> 41", "x > 41", "1 > 4142 43"})
    void aLineThatIsNoneIsNamed(String line) throws Exception {
        Path file = Files.writeString(folder.resolve("dump"), "# dump\n" + line);
        assertThatThrownBy(() -> ByteDump.read(file)).hasMessageContaining("line 2");
    }

    private DumpReplay replay(String dump) {
        try {
            return new DumpReplay(ByteDump.read(Files.writeString(folder.resolve("dump"), dump)), cable);
        } catch (java.io.IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    /** Keeps what is sent as text and delay. */
    private static final class Cable implements Wire {

        private final List<String> said = new ArrayList<>();
        private @Nullable Consumer<byte[]> receiver;
        private boolean closed;

        void hear(String text) {
            if (receiver != null) {
                receiver.accept(text.getBytes(StandardCharsets.US_ASCII));
            }
        }

        @Override
        public String address() {
            return "cable";
        }

        @Override
        public void start(Consumer<byte[]> receiver) {
            this.receiver = receiver;
        }

        @Override
        public void sendAfter(Duration delay, byte[] bytes) {
            said.add(new String(bytes, StandardCharsets.US_ASCII) + "+" + delay.toMillis());
        }

        @Override
        public void speed(LineSpeed speed) {}

        @Override
        public void unplug() {}

        @Override
        public void replug() {}

        @Override
        public boolean plugged() {
            return true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
