package org.banshi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.banshi.content.Language;
import org.banshi.content.form.Question;
import org.banshi.content.reader.CatalogueReader;
import org.banshi.device.ForeignerCard;
import org.banshi.device.IdCard;
import org.banshi.device.OpaqueBytes;
import org.junit.jupiter.api.Test;

class CardFactsTest {

    @Test
    void aForeignerIsCalledByTheChineseNameInChineseAndByTheLatinOneInEnglish() {
        IdCard card = foreigner(Optional.of("马丽"));
        assertThat(CardName.in(Language.ZH_CN, card)).isEqualTo("马丽");
        assertThat(CardName.in(Language.EN, card)).isEqualTo("TREMBLAY, MARIE");
        assertThat(CardName.in(Language.ZH_CN, foreigner(Optional.empty()))).isEqualTo("TREMBLAY, MARIE");
    }

    @Test
    void aResidentHasOneName() {
        assertThat(CardName.in(Language.EN, Samples.YOUNG)).isEqualTo(Samples.YOUNG.name());
    }

    @Test
    void anAddressIsSuggestedOnlyWhereTheCardHasOne() throws Exception {
        Question question = CatalogueReader.readBundled("hebei")
                .item("pension-enrolment")
                .orElseThrow()
                .form()
                .question("address")
                .orElseThrow();
        assertThat(CardAnswer.suggested(question, Samples.YOUNG)).isEqualTo(Samples.YOUNG.address());
        assertThat(Samples.YOUNG.address()).isPresent();
        assertThat(CardAnswer.suggested(question, foreigner(Optional.empty()))).isEmpty();
    }

    private static IdCard foreigner(Optional<String> chineseName) {
        return new ForeignerCard(
                "TREMBLAY, MARIE",
                chineseName,
                IdCard.Sex.FEMALE,
                LocalDate.of(1981, 8, 3),
                "CAN",
                "CAN130181080313",
                true,
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                new ForeignerCard.Of2017("01", "1300"),
                OpaqueBytes.NONE,
                OpaqueBytes.NONE);
    }
}
