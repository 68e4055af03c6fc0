package org.banshi.device.sane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Lines as scanimage 1.1.1 wrote them. */
class ScanimageMessagesTest {

    private final ScanimageMessages messages = new ScanimageMessages();

    @Test
    void tellsHowFarItIsAndWhyItFailed() {
        say("scanimage: rounded value of br-x from 210 to 200\n"
                + "Progress: 17.7%\rProgress: 26.6%\r\n"
                + "[20:44:04.354811] [genesys] probe: Critical error: Couldn't access configuration file\n"
                + "scanimage: sane_read: Scanner cover is open\n");

        assertThat(messages.progress()).isEqualTo(0.266);
        assertThat(messages.complaint()).contains("sane_read: Scanner cover is open");
        assertThat(SaneStatus.of(messages.complaint().orElseThrow())).contains(SaneStatus.COVER_OPEN);
    }

    @Test
    void theFirstComplaintCounts() {
        say("scanimage: setting of option --mode failed (Invalid argument)\nscanimage: sane_start: Device busy\n");

        assertThat(SaneStatus.of(messages.complaint().orElseThrow())).contains(SaneStatus.INVAL);
    }

    @Test
    void whatASignalMakesItSayIsNoComplaint() {
        say("scanimage: received signal 15\nscanimage: trying to stop scanner\nscanimage: aborting\n");

        assertThat(messages.complaint()).isEmpty();
    }

    @Test
    void longAndStrangeLinesAreBoundedAndHarmless() {
        say("scanimage: " + "ä\u0007".repeat(100_000) + "\n");

        assertThat(messages.complaint().orElseThrow()).hasSizeLessThan(400).doesNotContain("\u0007");
    }

    private void say(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        messages.accept(bytes, bytes.length);
    }
}
