package org.banshi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an engineer reads when the settings are wrong. */
class StartFailureTest {

    @TempDir
    private Path directory;

    @Test
    void namesASettingThatDoesNotExist() throws IOException {
        assertThat(startWith("kiosk:\n  terminl: A-02\n"))
                .contains("kiosk.terminl")
                .contains("do not exist");
    }

    @Test
    void saysWhatATerminalMayBeCalled() throws IOException {
        assertThat(startWith("kiosk:\n  terminal: 'A 02/7'\n"))
                .contains("kiosk.terminal")
                .contains("A-02");
    }

    @Test
    void namesAValueOfTheWrongKind() throws IOException {
        assertThat(startWith("kiosk:\n  screen:\n    width: wide\n")).contains("kiosk.screen.width");
    }

    @Test
    void saysWhichAddressIsNone() throws IOException {
        assertThat(startWith("kiosk:\n  follow-up-url: banshi\n")).contains("kiosk.follow-up-url");
    }

    @Test
    void saysTheLineThatIsNotYaml() throws IOException {
        assertThat(startWith("kiosk:\n  terminal: [A\n")).contains("not YAML").contains("line");
    }

    @Test
    void saysThatTheBackendsKeysAreMissingAndWhereTheyComeFrom() throws IOException {
        Path keys = directory.resolve("backend-keys.json");
        String devices = """
                  devices:
                    chip-card-reader: pcsc:*
                    page-printer: ipp://localhost:631/printers/a4
                    paper-scanner: sane:*
                """;
        assertThat(startWith("kiosk:\n" + devices + "  state-directory: " + directory + "\n  backend:\n    keys: "
                        + keys + "\n"))
                .contains(keys.toString())
                .contains("Copy backend-keys.json");
    }

    private String startWith(String yaml) throws IOException {
        Path file = directory.resolve("kiosk.yaml");
        Files.writeString(file, yaml);
        Throwable failure =
                catchThrowable(() -> Kiosk.startSpring(Kiosk.springOptions(new String[] {"--config", file.toString()}))
                        .close());
        assertThat(failure).as("the start should have failed").isNotNull();
        return StartFailure.sentence(failure);
    }
}
