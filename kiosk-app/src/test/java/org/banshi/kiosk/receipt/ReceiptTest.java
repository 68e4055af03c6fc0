package org.banshi.kiosk.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.banshi.content.Language;
import org.banshi.device.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTest {

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(new ReceiptTexts(Language.EN).all().keySet())
                .isEqualTo(new ReceiptTexts(Language.ZH_CN).all().keySet());
        Stream.of(Language.values())
                .flatMap(language -> new ReceiptTexts(language).all().values().stream())
                .forEach(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void anAcknowledgedApplicationHasItsCaseNumberAndDay() {
        ReceiptContent receipt = Receipts.receipt("pension-enrolment", Receipts.ARRIVED, Language.ZH_CN);

        assertThat(receipt.number()).isEqualTo(new ReceiptContent.Line("办件编号", "130102202611230001"));
        assertThat(receipt.note()).isEmpty();
        assertThat(receipt.facts())
                .contains(
                        new ReceiptContent.Line("申请人", "张*"),
                        new ReceiptContent.Line("证件号码", "110105********002X"),
                        new ReceiptContent.Line("费用", "免费"),
                        new ReceiptContent.Line("办结时间", "2026年11月26日 前"));
        assertThat(receipt.followUp()).isEqualTo("https://banshi.example/f/" + Receipts.APPLICATION);
        assertThat(receipt.hotLine()).contains("12345");
    }

    @Test
    void whatIsNotDeliveredYetSaysSoAndPromisesNoDay() {
        ReceiptContent receipt = Receipts.receipt("pension-enrolment", Receipts.KEPT, Language.ZH_CN);

        assertThat(receipt.number().label()).isEqualTo("回执编号");
        assertThat(receipt.number().value()).startsWith("SJZ01-261123-0007");
        assertThat(receipt.note().orElseThrow()).contains("已安全保存在本机，联网后自动送达");
        assertThat(receipt.facts()).contains(new ReceiptContent.Line("办结时间", "送达后 3 个工作日内"));
    }

    @Test
    void papersThatAreStillToBeBroughtStandFirstWithTheirDay() {
        ReceiptContent receipt = Receipts.receipt("emergency-aid", Receipts.ARRIVED, Language.ZH_CN);
        // Monday, 23 November: ten working days later.
        assertThat(receipt.next().getFirst())
                .startsWith("请在 2026年12月7日前，把“难处的证明")
                .contains("”的原件带到");
        assertThat(receipt.next()).hasSizeGreaterThan(1);
        assertThat(Receipts.receipt("emergency-aid", Receipts.REFUSED, Language.ZH_CN)
                        .next())
                .as("also where the staff have to see to it")
                .hasSize(receipt.next().size());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheBackendRefusesSendsToTheCounterAndPromisesNothing(Language language) {
        ReceiptContent receipt = Receipts.receipt("contribution-record", Receipts.REFUSED, language);
        ReceiptContent kept = Receipts.receipt("contribution-record", Receipts.KEPT, language);

        assertThat(receipt.number().value()).isEqualTo("SJZ01-261123-0007X");
        assertThat(receipt.note().orElseThrow())
                .contains(language == Language.EN ? "staff must look at it" : "需要工作人员处理")
                .doesNotContain("自动", "by itself");
        assertThat(receipt.next()).isNotEqualTo(kept.next());
        assertThat(receipt.next().getFirst()).contains(language == Language.EN ? "counter" : "柜台");
    }

    @Test
    void anInstantItemSaysItsResultOnlyWhenItHasArrived() {
        assertThat(Receipts.receipt("contribution-record", Receipts.GRANTED, Language.ZH_CN)
                        .facts())
                .anySatisfy(fact -> assertThat(fact.value()).startsWith("已办结："));
        assertThat(Receipts.receipt("contribution-record", Receipts.KEPT, Language.ZH_CN)
                        .facts())
                .noneSatisfy(fact -> assertThat(fact.value()).startsWith("已办结："))
                .contains(new ReceiptContent.Line("办结时间", "送达后当场办结"));
    }

    @Test
    void theEnglishReceiptIsEnglish() {
        ReceiptContent receipt = Receipts.receipt("pension-enrolment", Receipts.ARRIVED, Language.EN);
        assertThat(receipt.facts()).contains(new ReceiptContent.Line("Decision", "by 26 November 2026"));
        assertThat(receipt.title()).isEqualTo("Receipt");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSlipCarriesEverythingOnceAndNothingPersonalUnmasked(Language language) {
        ReceiptContent receipt = Receipts.receipt("pension-enrolment", Receipts.ARRIVED, language);
        List<Slip.Element> elements =
                ReceiptSlip.of(receipt, ReceiptSlip.COLUMNS_80_MM).elements();

        assertThat(elements.getFirst()).isInstanceOf(Slip.Picture.class);
        assertThat(elements).filteredOn(Slip.QrCode.class::isInstance).hasSize(1);
        assertThat(elements).contains(new Slip.Text("130102202611230001", new Slip.Style(2, true, Slip.Align.CENTRE)));
        assertThat(elements.toString()).doesNotContain(Receipts.NAME, Receipts.NUMBER);
        assertThat(receipt.toString()).doesNotContain("张", "110105");
    }

    @Test
    void theNumberIsAsLargeAsItFitsOnOneLine() {
        assertThat(ReceiptSlip.largestScale("SJZ01-261123-0007X", ReceiptSlip.COLUMNS_80_MM))
                .isEqualTo(2);
        assertThat(ReceiptSlip.largestScale("SJZ01-261123-0007X", ReceiptSlip.COLUMNS_58_MM))
                .isEqualTo(1);
        assertThat(ReceiptSlip.largestScale("A-1", ReceiptSlip.COLUMNS_80_MM)).isEqualTo(3);
    }

    @Test
    void withoutAFontThereIsASentenceThatNamesThePackage() throws Exception {
        PdfOutcome outcome = new ReceiptPdf(List.of(java.nio.file.Path.of("no-such-font.ttf")))
                .draw(Receipts.receipt("pension-enrolment", Receipts.ARRIVED, Language.ZH_CN));
        assertThat(((PdfOutcome.FontMissing) outcome).sentence()).contains("no-such-font.ttf", "fonts-wqy-microhei");
    }
}
