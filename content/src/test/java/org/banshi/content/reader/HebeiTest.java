package org.banshi.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banshi.content.ReadCatalogue;
import org.banshi.content.form.AnswerType;
import org.banshi.content.form.Answers;
import org.banshi.content.form.Question;
import org.banshi.content.item.ImplementationCode;
import org.banshi.content.item.Item;
import org.banshi.content.place.DivisionCode;
import org.banshi.content.place.Site;
import org.junit.jupiter.api.Test;

/** The catalogue that ships with us. */
class HebeiTest {

    private final ReadCatalogue hebei = hebei();

    private static ReadCatalogue hebei() {
        try {
            return CatalogueReader.readBundled("hebei");
        } catch (ContentException faults) {
            throw new AssertionError(faults);
        }
    }

    @Test
    void beginsWithTheItemsOfTheFirstSites() {
        assertThat(hebei.items())
                .extracting(Item::id)
                .startsWith("pension-enrolment", "contribution-record", "senior-card")
                .doesNotHaveDuplicates();
        assertThat(hebei.items()).extracting(Item::icon).startsWith("pension", "certificate", "elder");
    }

    @Test
    void hasInstantAndPromisedItemsAndMoreThanOneProof() {
        assertThat(hebei.items()).extracting(Item::handling).contains(Item.Handling.INSTANT, Item.Handling.PROMISED);
        assertThat(hebei.items())
                .filteredOn(item -> item.theme() == Item.Theme.CERTIFICATE)
                .extracting(Item::id)
                .contains("contribution-record", "no-record-certificate", "housing-fund-proof");
    }

    /** Nobody is asked for a paper that another answer has made needless. */
    @Test
    void aPaperIsHandedInLaterOnlyByWhomItConcerns() {
        Item elsewhere = item("treatment-elsewhere");
        assertThat(later(elsewhere, Answers.NONE.with("kind", "temporary"))).isEmpty();
        Answers resident = Answers.NONE.with("kind", "long-term");
        assertThat(later(elsewhere, resident.with("commitment", "promise"))).isEmpty();
        assertThat(later(elsewhere, resident.with("commitment", "proof"))).containsExactly("长住外地的证明");
        assertThat(later(elsewhere, Answers.NONE.with("kind", "temporary").with("commitment", "proof")))
                .isEmpty();

        Item details = item("medical-details-change");
        assertThat(later(details, Answers.NONE.with("change", "mobile"))).isEmpty();
        assertThat(later(details, Answers.NONE.with("change", "name"))).containsExactly("写有旧姓名的户口簿");
    }

    @Test
    void everyItemHasACodeOfItsOwnAndALawToRestOn() {
        assertThat(hebei.items())
                .extracting(Item::implementationCode)
                .doesNotHaveDuplicates()
                .allMatch(code -> ImplementationCode.problem(code).isEmpty());
        assertThat(hebei.items())
                .allSatisfy(item -> assertThat(item.listing().basis())
                        .as(item.id())
                        .isNotEmpty()
                        .doesNotHaveDuplicates());
    }

    /** What is asked for at a branch can be found in many words, and can be done there. */
    @Test
    void everyItemIsFoundByEverydayWordsAndDoneInABranch() {
        assertThat(hebei.items()).allSatisfy(item -> {
            assertThat(item.listing().everydayWords()).as(item.id()).hasSizeBetween(6, 10);
            assertThat(item.listing().places()).as(item.id()).contains(Site.Kind.BANK_BRANCH);
        });
    }

    /** Of seven days five are worked, as a rule. */
    @Test
    void promisesNoMoreTimeThanTheLawAllows() {
        assertThat(hebei.items())
                .allSatisfy(item -> item.listing()
                        .legalLimit()
                        .ifPresent(limit -> assertThat(item.guide().promisedWorkingDays())
                                .as(item.id())
                                .isLessThanOrEqualTo(
                                        switch (limit.unit()) {
                                            case WORKING_DAYS -> limit.number();
                                            case DAYS -> limit.number() * 5 / 7;
                                        })));
    }

    @Test
    void everyItemReadsTheCardInsteadOfAskingForAPaper() {
        assertThat(hebei.items())
                .allSatisfy(item -> assertThat(item.materials())
                        .as(item.id())
                        .extracting(Item.Material::source)
                        .contains(Item.Material.Source.CARD));
    }

    @Test
    void masksNumbersThatSayWhoSomebodyIs() {
        assertThat(hebei.items())
                .flatExtracting(item -> item.form().questions())
                .filteredOn(question -> switch (question.type()) {
                    case AnswerType.Digits digits -> digits.check() != AnswerType.Digits.Check.NONE;
                    case AnswerType.Characters characters ->
                        characters.check() == AnswerType.Characters.Check.ID_NUMBER;
                    default -> false;
                })
                .isNotEmpty()
                .allMatch(Question::sensitive);
    }

    @Test
    void saysItIsSampleData() {
        assertThat(hebei.isSample()).isTrue();
    }

    @Test
    void hasSitesOfAllFiveLevelsAndKinds() {
        assertThat(hebei.sites()).extracting(site -> site.division().level()).contains(DivisionCode.Level.values());
        assertThat(hebei.sites()).extracting(Site::kind).contains(Site.Kind.values());
        assertThat(site("ccb-zhongshan-road").name().zhCn()).isEqualTo("建设银行石家庄中山路支行");
        assertThat(hebei.sites())
                .allSatisfy(site -> assertThat(site.division().chain())
                        .as(site.id())
                        .allMatch(code -> hebei.divisions().division(code).isPresent()));
    }

    /** One item, three bodies: the same code at its end, each with a name of its own. */
    @Test
    void theNearestBodyDoesAnItem() {
        assertThat(List.of("hall-hebei", "hall-shijiazhuang", "hall-changan", "ccb-zhongshan-road", "yunongtong-shili"))
                .extracting(site -> at("senior-card", site).guide().authority().zhCn())
                .containsExactly("河北省民政厅", "河北省民政厅", "长安区民政局", "长安区民政局", "正定县民政局");
        assertThat(at("senior-card", "yunongtong-shili").form())
                .isEqualTo(item("senior-card").form());
    }

    @Test
    void whatOneDistrictDoesIsOfferedThereOnly() {
        assertThat(hebei.itemAt("sole-trader-registration", site("hall-changan")))
                .isPresent();
        assertThat(hebei.itemAt("sole-trader-registration", site("centre-shili")))
                .isEmpty();
        assertThat(hebei.offeredAt(site("centre-shili")))
                .extracting(Item::id)
                .contains("senior-card")
                .doesNotContain("sole-trader-registration");
    }

    @Test
    void countsMaterialsThatNobodyHasToBring() {
        Item pension = item("pension-enrolment");
        assertThat(pension.materials()).hasSize(7);
        assertThat(pension.materialsNotNeeded()).isEqualTo(5);
        assertThat(pension.materialsAtHand())
                .extracting(material -> material.name().zhCn())
                .containsExactly("手机号", "银行卡号");
        assertThat(item("senior-card").materialsAtHand())
                .extracting(material -> material.name().zhCn())
                .containsExactly("联系人的手机号");
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
                .extracting(ConditionSection::options)
                .filteredOn(options -> !options.isEmpty())
                .allSatisfy(options -> assertThat(options).hasSizeBetween(2, 6));
    }

    private static List<String> later(Item item, Answers answers) {
        return item.materials(answers).stream()
                .filter(material -> material.source() == Item.Material.Source.LATER)
                .map(material -> material.name().zhCn())
                .toList();
    }

    private Item at(String item, String site) {
        return hebei.itemAt(item, site(site)).orElseThrow();
    }

    private Site site(String id) {
        return hebei.site(id).orElseThrow();
    }

    private Item item(String id) {
        return hebei.item(id).orElseThrow();
    }
}
