package org.banshi.backend.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.banshi.backend.cases.CaseFile;
import org.banshi.content.reader.CatalogueReader;
import org.banshi.contract.CaseStatus;
import org.junit.jupiter.api.Test;

class FollowUpPageEscapingTest {

    private static final String MARKUP = "<b title=\"x\">&'";

    private static String page(String item, CaseStatus.Outcome outcome) throws Exception {
        return new FollowUpPage(CatalogueReader.readBundled("hebei"))
                .of(new CaseFile(
                        MARKUP + "number",
                        item,
                        "ccb-zhongshan-road",
                        CaseStatus.Stage.DECIDED,
                        Optional.of(outcome),
                        LocalDate.of(2026, 11, 24),
                        Optional.empty(),
                        Optional.of(MARKUP + "proof")));
    }

    @Test
    void whateverIsShownIsText() throws Exception {
        assertThat(page(MARKUP + "item", CaseStatus.Outcome.GRANTED))
                .doesNotContain("<b ", "&'")
                .contains("&lt;b title=&quot;x&quot;&gt;&amp;&#39;number")
                .contains("&#39;item</title>", "&#39;item</h1>", "&#39;proof</dd>");
    }

    @Test
    void aRefusedCaseShowsNoProof() throws Exception {
        assertThat(page("contribution-record", CaseStatus.Outcome.REFUSED))
                .contains("没有批准", "Decided: refused", "2026年11月24日", "24 November 2026")
                .doesNotContain("proof</dd>", "Genuine");
    }
}
