package org.banshi.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of spoiling an item is found, where it is. */
class ItemFindingsTest {

    private static final String PENSION = "items/pension-enrolment.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id: pension-enrolment                   | id: other                            | the id 'other' differs from the file's name
            handling: promised                      | handling: instant                    | handling and promised-working-days do not agree
            promised-working-days: 3                | promised-working-days: 0             | handling and promised-working-days do not agree
            promised-working-days: 3                | promised-working-days: three         | 'promised-working-days' cannot be 'three'
            minutes: 3                              | minutes: 0                           | 'minutes' cannot be '0'
            fee-fen: 0                              | fee-fen: -1                          | 'fee-fen' cannot be '-1'
            fee-fen: 0                              | fee-yuan: 0                          | the key 'fee-yuan' is not known here
            fee-fen: 0                              | fee-yuan: 0                          | 'fee-fen' is missing
            theme: social-security                  | theme: pensions                      | 'theme' cannot be 'pensions'
            icon: pension                           | icon: Pension.svg                    | 'icon' cannot be 'Pension.svg'
            minimum-age: 16                         | minimum-age: 61                      | minimum-age is above maximum-age
            maximum-age: 59                         | maximum-age: 159                     | 'maximum-age' cannot be '159'
            02000C2002014001001                     | 02000C200201400100                   | has 31 characters, this one has 30
            02000C2002014001001                     | 02000E2002014001001                  | not a unified social credit code
            02000C2002014001001                     | 02000C7002014001001                  | a level from 1 to 6 and 12 digits
            source: at-hand                         | source: bring                        | 'source' cannot be 'bring'
            en: Enrol in the residents' pension scheme | en:                               | 'en' is empty
            en: Enrol in the residents' pension scheme | de: Anmeldung                     | 'en' is missing
            en: Enrol in the residents' pension scheme | de: Anmeldung                     | the key 'de' is not known here
            en: Enrol in the residents' pension scheme | en: [a, b]                        | 'en' should be a text
            en: Enrol in the residents' pension scheme | en: "bell\\a"                 | 'en' has a line break
            form:                                   | form: none\\nignored:                | 'form' should have keys of its own
            version: 1                              | version: 0                           | 'version' cannot be '0'
            id: address                             | id: mobile                           | the question 'mobile' is there twice
            id: address                             | id: Home Address                     | 'id' cannot be 'Home Address'
            id: urban                               | id: rural                            | the option 'rural' is there twice
            kind: digits                            | kind: number                         | 'kind' cannot be 'number'
            least: 11, most: 11                     | least: 12, most: 11                  | 'least' is above 'most'
            least: 11, most: 11                     | least: 10, most: 11                  | a mobile number has exactly 11 digits
            least: 16, most: 19                     | least: 16, most: 20                  | a bank card has 12 to 19 digits
            least: 5, most: 100                     | least: 0, most: 100                  | 'least' cannot be '0'
            check: mobile                           | check: landline                      | 'check' cannot be 'landline'
            suggestion: address                     | suggestion: name                     | 'suggestion' cannot be 'name'
            sensitive: true                         | sensitive: maybe                     | 'sensitive' cannot be 'maybe'
            sensitive: true                         | suggestion: address                  | only a text can be suggested from the card
            question: special-group                 | question: bank-card                  | no earlier question is called 'bank-card'
            question: special-group                 | question: special-category           | no earlier question is called 'special-category'
            question: special-group                 | question: address                    | 'address' is not a choice
            one-of: ["yes"]                         | one-of: ["perhaps"]                  | 'special-group' has no option 'perhaps'
            one-of: ["yes"]                         | one-of: []                           | 'one-of' names no option
            one-of: ["yes"]                         | one-of: "yes"                        | 'one-of' should be a list
            """)
    void findsTheFaultInItsFile(String old, String by, String what) {
        ContentFolder content = ContentFolder.in(folder).replace(PENSION, old, by.replace("\\n", "\n"));

        assertThat(content.findings()).anySatisfy(finding -> {
            assertThat(finding.what()).contains(what);
            assertThat(finding.file()).isEqualTo(PENSION);
            assertThat(finding.line()).isPositive();
            assertThat(finding.mend()).isNotBlank();
        });
    }

    @Test
    void namesTheLine() {
        ContentFolder content = ContentFolder.in(folder).replace(PENSION, "minutes: 3", "minutes: many");
        int line = (int) content.text(PENSION)
                        .lines()
                        .takeWhile(each -> !each.contains("minutes: many"))
                        .count()
                + 1;

        assertThat(content.findings()).singleElement().extracting(Finding::line).isEqualTo(line);
    }

    @Test
    void reportsAllFaultsAtOnce() {
        ContentFolder content = ContentFolder.in(folder)
                .replace(PENSION, "minutes: 3", "minutes: many")
                .replace(PENSION, "icon: pension", "icon: 7")
                .replace("items/senior-card.yaml", "handling: promised", "handling: slow");

        assertThat(content.findings()).extracting(Finding::file).contains(PENSION, "items/senior-card.yaml");
        assertThat(content.findings()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void wantsTwoToEightOptions() {
        ContentFolder one = ContentFolder.in(folder)
                .replace(PENSION, "one-of: [\"yes\"]", "one-of: [\"no\"]")
                .replace(PENSION, "          - id: \"yes\"\n            name: {zh-CN: 属于, en: \"Yes\"}\n", "");
        assertThat(one.findings()).extracting(Finding::what).containsExactly("a choice has 1 options");

        String options = "";
        for (int i = 0; i < 9; i++) {
            options += "\n          - id: o" + i + "\n            name: {zh-CN: 选项, en: Option}";
        }
        ContentFolder nine = ContentFolder.in(folder);
        String text = nine.text(PENSION);
        int from = text.indexOf("        options:");
        int to = text.indexOf("\n\n", from);
        nine.write(PENSION, text.substring(0, from) + "        options:" + options + text.substring(to));
        assertThat(nine.findings()).extracting(Finding::what).containsExactly("a choice has 9 options");
    }

    @Test
    void aMonthMayOnlyReferToAnEarlierMonth() {
        ContentFolder content = ContentFolder.in(folder)
                .replace("items/contribution-record.yaml", "not-before: period-from", "not-before: insurance-kind");

        assertThat(content.findings())
                .extracting(Finding::what)
                .containsExactly("no earlier question 'insurance-kind' asks for a month");
    }

    @Test
    void anInstantItemHasNoSiteInspection() {
        ContentFolder content = ContentFolder.in(folder)
                .replace(
                        "items/contribution-record.yaml",
                        "promised-working-days: 0",
                        "promised-working-days: 0\n  site-inspection: true");

        assertThat(content.findings())
                .extracting(Finding::what)
                .containsExactly("an instant item cannot have a site inspection");
    }

    @Test
    void eligibilityWithoutAgesIsIncoherent() {
        ContentFolder content = ContentFolder.in(folder).replace("items/senior-card.yaml", "minimum-age: 60", "");

        assertThat(content.findings()).extracting(Finding::what).containsExactly("eligibility names no age");
    }

    @Test
    void implementationCodesAreUnique() {
        ContentFolder content =
                ContentFolder.in(folder).replace("items/contribution-record.yaml", "2002014002003", "2002014001001");

        assertThat(content.findings())
                .extracting(Finding::what)
                .contains("'pension-enrolment' has the same implementation code");
    }
}
