package org.banshi.backend.cases;

import java.util.Arrays;

/** Compares versions of content as their editors count them: {@code 2026.11.1}, perhaps with a word after it. */
final class ContentVersion {

    private ContentVersion() {}

    /** Whether {@code one} is newer than {@code other}; false too where they cannot be compared. */
    static boolean isNewer(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other)) > 0;
    }

    private static int[] numbers(String version) {
        String numeric = version.replaceFirst("-.*", "");
        return numeric.matches("[0-9]{1,9}(\\.[0-9]{1,9}){0,5}")
                ? Arrays.stream(numeric.split("\\.", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray()
                : new int[0];
    }
}
