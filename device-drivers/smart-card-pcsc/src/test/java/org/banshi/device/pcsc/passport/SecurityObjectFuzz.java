package org.banshi.device.pcsc.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.banshi.device.DeviceUriException;
import org.banshi.device.TravelDocument.AccessProtocol;
import org.banshi.device.TravelDocument.Check;
import org.banshi.device.TravelDocument.Verification;

/** Whatever a chip gives out as its security object: taken apart or not, verified or not, and always said which. Public for {@link #fuzzerInitialize}. */
public final class SecurityObjectFuzz {

    /** Of the authority that stands behind the seeds; its keys are thrown away. */
    private static final String COUNTRY_CERTIFICATE = "/passport/csca-ut.cer";

    private static final CountryCertificates TRUSTED = trusted();

    /** No data group of the seeds: what is read is never what they sign. */
    private static final byte[] OTHER_DATA = {0x61, 0x00};

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private SecurityObjectFuzz() {}

    /** Called by Jazzer: loading Bouncy Castle takes longer than an input may. */
    public static void fuzzerInitialize() throws IOException {
        try (InputStream seed = resource("/fuzz/SecurityObjectFuzz/whole")) {
            fuzzerTestOneInput(seed.readAllBytes());
        }
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        Optional<SecurityObject> object = SecurityObject.parse(bytes);
        Verification verification = new PassiveAuthentication(TRUSTED, NOW)
                .verify(AccessProtocol.PACE, Map.of(ChipFile.DATA_GROUP_1, OTHER_DATA), Optional.of(bytes), "UTO");
        assertThat(verification.authentic()).isFalse();
        assertThat(verification.explanation())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("Exception"));
        if (object.isEmpty()) {
            assertThat(verification.signature()).isEqualTo(Check.FAILED);
        }
    }

    private static CountryCertificates trusted() {
        try (InputStream certificate = resource(COUNTRY_CERTIFICATE)) {
            Path folder = Files.createTempDirectory("csca");
            Path file = folder.resolve("csca-ut.cer");
            Files.copy(certificate, file);
            CountryCertificates read = CountryCertificates.in(folder);
            Files.delete(file);
            Files.delete(folder);
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (DeviceUriException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SecurityObjectFuzz.class.getResourceAsStream(name), name);
    }
}
