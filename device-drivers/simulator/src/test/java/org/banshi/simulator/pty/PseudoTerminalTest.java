package org.banshi.simulator.pty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class PseudoTerminalTest {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    @Test
    void bytesPassUnchangedInBothDirections() throws IOException {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        try (PseudoTerminal terminal = PseudoTerminal.open();
                FileOutputStream out = new FileOutputStream(terminal.path().toFile());
                FileInputStream in = new FileInputStream(terminal.path().toFile())) {
            out.write(every);
            byte[] got = terminal.read();
            while (got.length < every.length) {
                byte[] more = terminal.read();
                byte[] both = java.util.Arrays.copyOf(got, got.length + more.length);
                System.arraycopy(more, 0, both, got.length, more.length);
                got = both;
            }
            assertThat(got).isEqualTo(every);

            assertThat(terminal.write(every, PATIENCE)).isEqualTo(256);
            assertThat(in.readNBytes(256)).isEqualTo(every);
        }
    }

    @Test
    void survivesADriverThatClosesAndReopens() throws IOException {
        try (PseudoTerminal terminal = PseudoTerminal.open()) {
            for (int round = 0; round < 3; round++) {
                try (FileOutputStream out = new FileOutputStream(terminal.path().toFile())) {
                    out.write(round);
                }
                assertThat(terminal.read()).containsExactly(round);
            }
        }
    }

    @Test
    void unpluggingRemovesNodeAndLinkAndEndsTheReader(@TempDir Path folder) throws Exception {
        Path link = folder.resolve("dev/idcard");
        PseudoTerminal terminal = PseudoTerminal.open(link);
        Path node = terminal.slave();
        assertThat(Files.readSymbolicLink(link)).isEqualTo(node);
        CompletableFuture<byte[]> reading = CompletableFuture.supplyAsync(() -> {
            try {
                return terminal.read();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });

        terminal.unplug();

        assertThat(reading.get(5, TimeUnit.SECONDS)).isEmpty();
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(node).doesNotExist();
    }

    @Test
    void replacesAStaleLinkButNeverAnotherFile(@TempDir Path folder) throws IOException {
        Path stale = Files.createSymbolicLink(folder.resolve("stale"), Path.of("/dev/pts/none"));
        try (PseudoTerminal terminal = PseudoTerminal.open(stale)) {
            assertThat(Files.readSymbolicLink(stale)).isEqualTo(terminal.slave());
        }
        Path file = Files.writeString(folder.resolve("file"), "precious");
        assertThatThrownBy(() -> PseudoTerminal.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("link");
        assertThat(file).hasContent("precious");
    }

    @Test
    void dropsBytesWhenNobodyReadsInsteadOfHanging() throws IOException {
        try (PseudoTerminal terminal = PseudoTerminal.open()) {
            assertThat(terminal.write(new byte[1 << 20], Duration.ofMillis(50))).isLessThan(1 << 20);
        }
    }
}
