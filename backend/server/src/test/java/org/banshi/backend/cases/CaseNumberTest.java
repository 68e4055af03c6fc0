package org.banshi.backend.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseNumberTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void saysDivisionDayAndRunningNumber() {
        assertThat(CaseNumber.of("130102", DAY, 17))
                .startsWith("130102202611230017")
                .hasSize(19);
    }

    /** The example of ISO 7064 for MOD 11,10. */
    @Test
    void theCheckDigitIsThatOfTheStandard() {
        assertThat(CaseNumber.checks("07945")).isTrue();
    }

    @Test
    void anyWrongDigitIsNoticed() {
        String number = CaseNumber.of("130102", DAY, 4711);
        for (int i = 0; i < number.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = number.substring(0, i) + digit + number.substring(i + 1);
                assertThat(CaseNumber.checks(other)).as(other).isEqualTo(other.equals(number));
            }
        }
    }

    @Test
    void staysUniqueBeyondNineThousandNineHundredAndNinetyNine() {
        Set<String> numbers = new HashSet<>();
        for (int running = 1; running <= 20_000; running++) {
            assertThat(numbers.add(CaseNumber.of("130102", DAY, running))).isTrue();
        }
    }
}
