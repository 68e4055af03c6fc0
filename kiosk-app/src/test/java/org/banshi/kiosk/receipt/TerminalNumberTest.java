package org.banshi.kiosk.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalNumberTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void namesTerminalDayAndCountAndChecks() {
        String number = TerminalNumber.of("sjz01", DAY, 7);
        assertThat(number).matches("SJZ01-261123-0007[0-9A-Z]");
        assertThat(TerminalNumber.isValid(number)).isTrue();
        assertThat(TerminalNumber.isValid(number.toLowerCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(TerminalNumber.isValid(TerminalNumber.of("A-1", DAY, 123_456)))
                .isTrue();
    }

    /** The example of ISO/IEC 7064 MOD 37,36 that the Global Release Identifier standard gives. */
    @Test
    void agreesWithThePublishedExample() {
        assertThat(TerminalNumber.checkCharacter("A12425GABC1234002")).isEqualTo('M');
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        String number = TerminalNumber.of("SJZ01", DAY, 42);
        for (int at = 0; at < number.length(); at++) {
            for (char wrong : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                if (number.charAt(at) != '-' && number.charAt(at) != wrong) {
                    String changed = number.substring(0, at) + wrong + number.substring(at + 1);
                    assertThat(TerminalNumber.isValid(changed)).as(changed).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-A", "A--B", "FAR-TOO-LONG-ID", "终端"})
    void anIdThatMakesNoReadableNumberIsRefused(String terminal) {
        assertThatIllegalArgumentException().isThrownBy(() -> TerminalNumber.of(terminal, DAY, 1));
    }
}
