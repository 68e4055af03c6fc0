package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.ForeignerCard;
import org.banshi.device.IdCard.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignerRecordsTest {

    private final CardBytes of2017 = new CardBytes()
            .put(0, 120, "TREMBLAY, MARIE JOSEPHINE")
            .put(120, 2, "2")
            .put(122, 30, "CAN110081080319")
            .put(152, 6, "CAN")
            .put(158, 30, "马丽")
            .put(188, 16, "20171001")
            .put(204, 16, "20271001")
            .put(220, 16, "19810803")
            .put(236, 4, "01")
            .put(240, 8, "1300")
            .put(248, 2, "I");

    private final CardBytes of2023 = new CardBytes()
            .put(0, 30, "")
            .put(30, 2, "1")
            .put(32, 4, "01")
            .put(36, 16, "19800101")
            .put(52, 70, "MUSTERMANN, MAXIMILIAN ALEXANDER FE")
            .put(122, 36, "931586198001010028")
            .put(188, 16, "20240101")
            .put(204, 16, "20340101")
            .put(220, 22, "RDINAND")
            .put(242, 6, "PAK")
            .put(248, 2, "Y")
            .put(250, 6, "151");

    @Test
    void readsEveryFieldOf2017() {
        ForeignerCard card = of2017.valid(ForeignerCard.class);
        assertThat(card.englishName()).isEqualTo("TREMBLAY, MARIE JOSEPHINE");
        assertThat(card.latinName()).contains("TREMBLAY, MARIE JOSEPHINE");
        assertThat(card.chineseName()).contains("马丽");
        assertThat(card.name()).isEqualTo("马丽");
        assertThat(card.sex()).isEqualTo(Sex.FEMALE);
        assertThat(card.birthDate()).isEqualTo(LocalDate.of(1981, 8, 3));
        assertThat(card.nationality()).isEqualTo("CAN");
        assertThat(card.number()).isEqualTo("CAN110081080319");
        assertThat(card.validFrom()).isEqualTo(LocalDate.of(2017, 10, 1));
        assertThat(card.validUntil()).contains(LocalDate.of(2027, 10, 1));
        assertThat(card.edition()).isEqualTo(new ForeignerCard.Of2017("01", "1300"));
        assertThat(card.address()).isEmpty();
        assertThat(card.photo().length()).isEqualTo(1024);
        assertThat(card).hasToString("ForeignerCard[…]");
    }

    @Test
    void readsEveryFieldOf2023() {
        ForeignerCard card = of2023.valid(ForeignerCard.class);
        assertThat(card.englishName()).isEqualTo("MUSTERMANN, MAXIMILIAN ALEXANDER FERDINAND");
        assertThat(card.chineseName()).isEmpty();
        assertThat(card.name()).isEqualTo(card.englishName());
        assertThat(card.sex()).isEqualTo(Sex.MALE);
        assertThat(card.birthDate()).isEqualTo(LocalDate.of(1980, 1, 1));
        assertThat(card.nationality()).isEqualTo("PAK");
        assertThat(card.number()).isEqualTo("931586198001010028");
        assertThat(card.numberChecks()).isTrue();
        assertThat(card.validFrom()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(card.validUntil()).contains(LocalDate.of(2034, 1, 1));
        assertThat(card.edition()).isInstanceOfSatisfying(ForeignerCard.Of2023.class, edition -> {
            assertThat(edition.renewalCount()).isEqualTo("01");
            assertThat(edition.formerNumberLink()).isEqualTo("151");
            assertThat(edition.formerNumber().orElseThrow()).startsWith("PAK3115800101" + "1");
            assertThat(FormerNumber.checks(edition.formerNumber().orElseThrow()))
                    .isTrue();
            assertThat(edition).hasToString("Of2023[…]");
        });
    }

    /** The second part goes on wherever the first one is full. */
    @ParameterizedTest
    @CsvSource({
        "'ABCDEFGHIJKLMNOPQRSTUVWXYZ, ABCDEFG', 'HIJ KL', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ, ABCDEFGHIJ KL'",
        "'ABCDEFGHIJKLMNOPQRSTUVWXYZ, ABCDEF ', 'HIJ KL', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ, ABCDEF HIJ KL'",
        "'LEE, ANN', 'MARY', 'LEE, ANN MARY'",
        "'LEE, ANN', '', 'LEE, ANN'",
    })
    void joinsBothPartsOfTheEnglishName(String first, String second, String name) {
        of2023.put(52, 70, first).put(220, 22, second);
        assertThat(of2023.valid(ForeignerCard.class).englishName()).isEqualTo(name);
    }

    @Test
    void takesNulPaddingInBothPartsAway() {
        of2023.put(52, 70, "LEE, ANN" + "\0".repeat(27))
                .put(220, 22, "\0".repeat(11))
                .put(0, 30, "\0".repeat(15));
        assertThat(of2023.valid(ForeignerCard.class).englishName()).isEqualTo("LEE, ANN");
        assertThat(of2023.valid(ForeignerCard.class).chineseName()).isEmpty();
    }

    @Test
    void withoutAnEnglishNameOrADayOfBirthItIsRefused() {
        assertThat(of2017.put(220, 16, "19810230").refused().sentence()).contains("birth date");
        assertThat(of2023.put(52, 70, "").put(220, 22, "").refused().code()).isEqualTo(Code.CARD_DATA_INVALID);
    }

    /** The published specimen's own check digit is wrong: advice, no reason to turn anybody away. */
    @Test
    void theSpecimenOf2017DoesNotCheckAndIsReadAllTheSame() {
        assertThat(of2017.valid(ForeignerCard.class).numberChecks()).isFalse();
        of2017.put(122, 30, "CAN110081080310");
        assertThat(of2017.valid(ForeignerCard.class).numberChecks()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "15X", "1A1"})
    void withoutALinkThereIsNoFormerNumber(String link) {
        of2023.put(250, 6, link);
        assertThat(of2023.valid(ForeignerCard.class).edition())
                .isInstanceOfSatisfying(
                        ForeignerCard.Of2023.class,
                        edition -> assertThat(edition.formerNumber()).isEmpty());
    }

    @Test
    void countsTheFillerAsNothing() {
        // D is 13 and its place is weighted 7, and so is that of the 1: 98.
        assertThat(FormerNumber.checks("D<<000000000108")).isTrue();
        assertThat(FormerNumber.checks("D<<000000000107")).isFalse();
    }
}
