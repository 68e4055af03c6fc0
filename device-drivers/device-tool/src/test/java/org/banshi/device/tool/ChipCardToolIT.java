package org.banshi.device.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.banshi.simulator.smartcard.PrivatePcscd;
import org.banshi.simulator.smartcard.SocialSecurityHolder;
import org.banshi.simulator.smartcard.SocialSecurityVirtualCard;
import org.banshi.simulator.smartcard.UnknownVirtualCard;
import org.banshi.simulator.smartcard.VpcdSlot;
import org.banshi.simulator.smartcard.passport.FictionalPassports;
import org.banshi.simulator.smartcard.passport.PassportCard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tool with the chip-card driver, a real pcscd and cards in its virtual reader. */
@Timeout(120)
class ChipCardToolIT {

    private static final String ZONE = "L898902C3,740812,340415";

    /** The service looks several times a second; this is for a machine that stalls. */
    private static final Duration PULLED_WITHIN = Duration.ofSeconds(30);

    private static PrivatePcscd service;
    private static VpcdSlot slot;

    @BeforeAll
    static void start() {
        service = new PrivatePcscd().start();
        slot = new VpcdSlot("127.0.0.1", service.port());
    }

    @AfterAll
    static void end() {
        slot.close();
        service.close();
    }

    /** Until the service has seen it too. */
    @AfterEach
    void pull() {
        slot.remove();
        long deadline = System.nanoTime() + PULLED_WITHIN.toNanos();
        ToolRun status = ToolRun.of("status", "--json", "pcsc:*");
        while (!status.json().path("media").asString("").equals("not present")) {
            if (System.nanoTime() - deadline > 0) {
                fail("the reader still tells a card %s after it was pulled: %s%s"
                        .formatted(PULLED_WITHIN, status.out(), status.err()));
            }
            status = ToolRun.of("status", "--json", "pcsc:*");
        }
    }

    @Test
    void tellsTheReadersStatusAsTextAndAsJson() {
        ToolRun text = ToolRun.of("status", "pcsc:*");
        assertThat(text.exitCode()).as(text.err()).isZero();
        assertThat(text.out()).contains("availability       online", "Virtual PCD");
        ToolRun json = ToolRun.of("status", "--json", "pcsc:*");
        assertThat(json.json().at("/availability").asString()).isEqualTo("online");
        assertThat(json.json().at("/identity").asString()).startsWith("Virtual PCD");
    }

    @Test
    void readsASocialSecurityCardWithMasksUnlessAskedOtherwise() {
        SocialSecurityHolder holder = SocialSecurityHolder.liuGuizhen();
        slot.insert(new SocialSecurityVirtualCard(holder));
        ToolRun masked = ToolRun.of("read", "pcsc:*");
        assertThat(masked.exitCode()).as(masked.err()).isZero();
        assertThat(masked.out())
                .contains("social-security card", "刘**", "130102********302X", "1968-**-**")
                .doesNotContain(
                        holder.name(),
                        holder.number(),
                        holder.birth(),
                        "05-12",
                        SocialSecurityVirtualCard.CARD_ID,
                        SocialSecurityVirtualCard.CARD_NUMBER);
        assertThat(masked.err()).doesNotContain(holder.name(), holder.number());
        ToolRun open = ToolRun.of("read", "pcsc:*", "--json", "--show-personal-data");
        assertThat(open.json().at("/name").asString()).isEqualTo(holder.name());
        assertThat(open.json().at("/number").asString()).isEqualTo(holder.number());
        assertThat(open.json().at("/cardNumber").asString()).isEqualTo(SocialSecurityVirtualCard.CARD_NUMBER);
    }

    @Test
    void readsAPassportByEitherKeyWithMasksAndSaysWhatWasVerified(@TempDir Path trusted) throws Exception {
        FictionalPassports passports = FictionalPassports.issuedBefore(Instant.now());
        passports.issuer().writeCountryCertificate(trusted);
        slot.insert(new PassportCard(passports.specimen()));
        ToolRun byNumber = ToolRun.of("read", "pcsc:*?csca=" + trusted, "--can", "123456");
        assertThat(byNumber.exitCode()).as(byNumber.err()).isZero();
        assertThat(byNumber.out())
                .contains("travel document P", "UTO", "E*******", "1974-**-**", "PACE")
                .containsPattern("issuerTrusted +PASSED")
                .doesNotContain("ERIKSSON", "ANNA", "L898902C3", "08-12", "123456");
        assertThat(byNumber.err()).doesNotContain("ERIKSSON", "L898902C3", "123456");

        ToolRun byZone = ToolRun.of("read", "pcsc:*", "--json", "--show-personal-data", "--mrz", ZONE);
        assertThat(byZone.exitCode()).as(byZone.err()).isZero();
        assertThat(byZone.json().at("/surname").asString()).isEqualTo("ERIKSSON");
        assertThat(byZone.json().at("/documentNumber").asString()).isEqualTo("L898902C3");

        ToolRun withoutKey = ToolRun.of("read", "pcsc:*");
        assertThat(withoutKey.exitCode()).isEqualTo(ExitCode.USAGE.code());
        assertThat(withoutKey.sentence()).contains("--mrz", "--can").endsWith(".");

        ToolRun wrongKey = ToolRun.of("read", "pcsc:*", "--json", "--mrz", "L898902C3,740812,340416");
        assertThat(wrongKey.exitCode()).isEqualTo(ExitCode.NOT_DONE.code());
        assertThat(wrongKey.json().at("/error/code").asString()).isEqualTo("NOT_AUTHORISED");
        assertThat(wrongKey.json().at("/error/origin").asString()).isEqualTo("USER");
        assertThat(wrongKey.err() + wrongKey.out()).doesNotContain("L898902C3", "740812", "340416");
    }

    @Test
    void anUnknownCardAndNoCardAreToldApart() {
        slot.insert(new UnknownVirtualCard());
        ToolRun unknown = ToolRun.of("read", "--json", "pcsc:*");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.NOT_DONE.code());
        assertThat(unknown.json().at("/error/code").asString()).isEqualTo("CARD_REJECTED");
        pull();
        ToolRun nothing = ToolRun.of("read", "--timeout", "1", "pcsc:*");
        assertThat(nothing.exitCode()).isEqualTo(ExitCode.TIMED_OUT.code());
        assertThat(nothing.sentence()).endsWith("within 1 seconds.");
    }

    @ParameterizedTest
    @CsvSource({
        "pcsc:Cherry, 3, Cherry",
        "pcsc:*?portrait=perhaps, 2, portrait",
        "pcsc:*?sound=on, 2, sound",
    })
    void aReaderThatIsNotThereAndAWrongUriAreASentenceAndACode(String uri, int exitCode, String said) {
        ToolRun run = ToolRun.of("status", uri);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err().strip()).contains(said).endsWith(".").doesNotContain("\n", "Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aServiceThatDoesNotRunIsASentenceAndACode() {
        service.kill();
        try {
            ToolRun run = ToolRun.of("status", "--json", "pcsc:*");
            assertThat(run.exitCode()).isEqualTo(ExitCode.NO_PORT.code());
            assertThat(run.json().at("/error/code").asString()).isEqualTo("CONNECTION_REFUSED");
            assertThat(run.sentence()).contains("pcscd is not running", "systemctl start pcscd.socket");
        } finally {
            service.start();
        }
    }
}
