package org.banshi.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banshi.content.Catalogue;
import org.banshi.content.Site;
import org.banshi.content.form.AnswerType;
import org.banshi.content.form.Question;
import org.banshi.content.item.Item;
import org.junit.jupiter.api.Test;

/** The catalogue that ships with us. */
class HebeiTest {

    private final Catalogue hebei = hebei();

    private static Catalogue hebei() {
        try {
            return CatalogueReader.readBundled("hebei");
        } catch (ContentException faults) {
            throw new AssertionError(faults);
        }
    }

    @Test
    void offersThreeItemsOfDifferentKindInOrder() {
        assertThat(hebei.items())
                .extracting(Item::id)
                .containsExactly("pension-enrolment", "contribution-record", "senior-card");
        assertThat(hebei.items())
                .extracting(Item::handling)
                .containsExactly(Item.Handling.PROMISED, Item.Handling.INSTANT, Item.Handling.PROMISED);
        assertThat(hebei.items()).extracting(Item::icon).containsExactly("pension", "certificate", "elder");
    }

    @Test
    void saysItIsSampleData() {
        assertThat(hebei.isSample()).isTrue();
    }

    @Test
    void hasABankBranchAndAVillagePoint() {
        assertThat(hebei.sites())
                .extracting(Site::kind)
                .containsExactly(Site.Kind.BANK_BRANCH, Site.Kind.VILLAGE_POINT);
        assertThat(hebei.site("ccb-zhongshan-road").orElseThrow().name().zhCn()).isEqualTo("建设银行石家庄中山路支行");
        assertThat(hebei.sites()).extracting(Site::hotLine).containsOnly("12345");
    }

    @Test
    void countsMaterialsThatNobodyHasToBring() {
        Item pension = item("pension-enrolment");
        assertThat(pension.materials()).hasSize(6);
        assertThat(pension.materialsNotNeeded()).isEqualTo(4);
        assertThat(pension.materialsAtHand())
                .extracting(material -> material.name().zhCn())
                .containsExactly("手机号", "银行卡号");
        assertThat(item("senior-card").materialsAtHand()).isEmpty();
    }

    @Test
    void admitsByAge() {
        assertThat(List.of(15, 16, 59, 60))
                .filteredOn(age -> item("pension-enrolment").eligibility().admits(age))
                .containsExactly(16, 59);
        assertThat(List.of(59, 60, 110))
                .filteredOn(age -> item("senior-card").eligibility().admits(age))
                .containsExactly(60, 110);
        assertThat(List.of(0, 110))
                .allMatch(age -> item("contribution-record").eligibility().admits(age));
    }

    @Test
    void asksPensionQuestionsInThisOrder() {
        assertThat(item("pension-enrolment").form().questions())
                .extracting(Question::id)
                .containsExactly(
                        "household-type",
                        "address",
                        "mobile",
                        "payment-grade",
                        "special-group",
                        "special-category",
                        "bank-card");
    }

    @Test
    void fitsCareModeWithSixChoicesOnAPage() {
        assertThat(hebei.items())
                .flatExtracting(item -> item.form().questions())
                .extracting(Question::type)
                .filteredOn(AnswerType.Choice.class::isInstance)
                .allSatisfy(
                        type -> assertThat(((AnswerType.Choice) type).options()).hasSizeBetween(2, 6));
    }

    private Item item(String id) {
        return hebei.item(id).orElseThrow();
    }
}
