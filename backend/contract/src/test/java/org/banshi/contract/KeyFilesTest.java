package org.banshi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    @TempDir
    Path folder;

    @Test
    void everythingWorksAfterTheWayThroughFiles() throws Exception {
        BackendPrivateKeys.generate().save(folder);
        BackendPrivateKeys backend = BackendPrivateKeys.load(folder);
        backend.publicKeys().save(folder.resolve("backend-keys.json"));
        TerminalKey.generate().save(folder.resolve("terminal.pem"));
        TerminalKey terminal = TerminalKey.load(folder.resolve("terminal.pem"));
        terminal.registration("T-0001").save(folder.resolve("terminals/T-0001.json"));

        Envelope envelope = new Sealer("T-0001", terminal, BackendKeys.load(folder.resolve("backend-keys.json")))
                .seal(SubmissionKind.RATING, UUID.randomUUID(), new byte[] {7});

        assertThat(new Opener(backend)
                        .open(envelope, TerminalRegistration.load(folder.resolve("terminals/T-0001.json"))))
                .isEqualTo(new Opened.Payload(new byte[] {7}));
    }

    @Test
    void aPrivateKeyIsReadableByItsOwnerAlone() throws Exception {
        Path file = folder.resolve("terminal.pem");
        TerminalKey.generate().save(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(found -> found.equals(file));
    }

    @Test
    void aKeyThatOthersCanReadIsRefusedWithAWayOn() throws Exception {
        Path file = folder.resolve("terminal.pem");
        TerminalKey.generate().save(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> TerminalKey.load(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void aDamagedKeyIsNamed() throws Exception {
        Path file = folder.resolve("backend-keys.json");
        Files.writeString(file, "{\"suite\":\"intl-1\"}");

        assertThatThrownBy(() -> BackendKeys.load(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("backend-keys.json");
    }
}
