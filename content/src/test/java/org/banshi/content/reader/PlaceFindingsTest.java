package org.banshi.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of spoiling divisions, sites and what differs in them is found, in its file. */
class PlaceFindingsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sites/130123000000.yaml | id: yunongtong-shili | id: centre-shili | the site 'centre-shili' is there twice
            sites/130102000000.yaml | kind: bank-branch | kind: bank | 'kind' cannot be 'bank'
            sites/130102000000.yaml | "130102001000" | "130102" | 'division' cannot be '130102'
            sites/130102000000.yaml | "130102001000" | "130102002000" | the division '130102002000' is not known
            sites/130102000000.yaml | "130102001000" | "130123100299" | which this file is not for
            sites/130102000000.yaml | hot-line: "12345" | hot-line: "call us" | 'hot-line' cannot be 'call us'
            sites/130102000000.yaml | open: always | open: sometimes | 'open' cannot be 'sometimes'
            sites/130102000000.yaml | to: "17:00" | to: "08:00" | it closes before it opens
            sites/130102000000.yaml | to: "17:00" | to: "five" | 'five' is not a time
            sites/130102000000.yaml | page-printer | fax | 'fax' is not possible in 'devices'
            divisions.yaml | "130102000000" | "13010200000" | 'code' cannot be '13010200000'
            divisions.yaml | "130102000000" | "130123000000" | the division '130123000000' is there twice
            divisions.yaml | "130100000000" | "130200000000" | comes before the one that it lies in
            divisions.yaml | "130102000000" | "130102001000" | does not belong into this file
            divisions/130102000000.yaml | "130102001000" | "130123001000" | does not belong into this file
            implementations/130123000000.yaml | item: senior-card | item: senior-cart | there is no item 'senior-cart'
            implementations/130123000000.yaml | item: senior-card | item: emergency-aid | the item 'emergency-aid' is there twice
            implementations/130123000000.yaml | item: senior-card | item: sole-trader-registration | is that of '130102000000'
            implementations/130123000000.yaml | item: senior-card | item: pension-enrolment | its last 12 digits are not those
            implementations/130123000000.yaml | 4002011003002 | 3002011003002 | the code's level is not that of the division
            implementations/130123000000.yaml | item: senior-card | item: senior-card\\n    promised-working-days: 90 | it promises more days
            implementations/130123000000.yaml | item: senior-card | item: senior-card\\n    promised-working-days: 0 | do not agree
            implementations/130123000000.yaml | item: senior-card | item: senior-card\\n    help-line: "12345" | are the same
            implementations/130123000000.yaml | item: senior-card | item: senior-card\\n    places: [] | 'places' names nothing
            """)
    void findsTheFault(String file, String old, String by, String what) {
        ContentFolder content = ContentFolder.in(folder).replace(file, old, by.replace("\\n", "\n"));

        assertThat(content.findings()).anyMatch(found -> found.what().contains(what));
    }

    @Test
    void twoBodiesNeverShareACode() {
        ContentFolder content = ContentFolder.in(folder);
        String code = content.text("implementations/130102000000.yaml")
                .replaceFirst("(?s).*senior-card\n    implementation-code: (\\w+).*", "$1");

        content.replace("items/senior-card.yaml", "implementation-code: ", "implementation-code: " + code + " #");

        assertThat(content.findings()).anyMatch(found -> found.what().contains("has the same implementation code"));
    }

    @Test
    void aCountyThatNobodyListsIsFound() {
        ContentFolder content = ContentFolder.in(folder).write("sites/130999000000.yaml", "sites: []\n");

        assertThat(content.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("sites/130999000000.yaml");
            assertThat(finding.what()).isEqualTo("nothing refers to this file");
        });
    }

    @Test
    void withoutSitesNoTerminalCanStand() throws Exception {
        ContentFolder content = ContentFolder.in(folder);
        for (String county : new String[] {"130000", "130100", "130102", "130123"}) {
            java.nio.file.Files.delete(folder.resolve("sites/" + county + "000000.yaml"));
        }

        assertThat(content.findings()).extracting(Finding::what).containsExactly("there is no site");
    }
}
