package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.banshi.device.DeviceError;

/** Whether an error is one that an engineer can use. */
final class Sentences {

    /** Names of classes, stack traces, values that were never filled in. */
    private static final Pattern FROM_THE_MACHINE =
            Pattern.compile("Exception|\\bError:|\\bat [a-z]+(\\.[a-zA-Z]+)+\\(|\\bnull\\b|@[0-9a-f]{5,}");

    private Sentences() {}

    static void check(DeviceError error, Set<String> personalData) {
        assertThat(error.code()).as("code of an error").isNotNull();
        assertThat(error.origin()).as("origin of “%s”", error).isNotNull();
        assertThat(error.action()).as("action of “%s”", error).isNotNull();
        assertThat(error.sentence())
                .as("sentence of %s", error.code())
                .isNotBlank()
                .endsWith(".")
                .doesNotContain("\n")
                .doesNotContainPattern(FROM_THE_MACHINE);
        checkSilence("the error " + error.code(), error.toString(), personalData);
    }

    static void checkSilence(String what, String text, Set<String> personalData) {
        for (String word : personalData) {
            assertThat(text.contains(word)).as("%s says personal data", what).isFalse();
        }
    }
}
