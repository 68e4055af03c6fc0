package org.banshi.content.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banshi.content.place.DivisionCode.Level;
import org.junit.jupiter.api.Test;

class DivisionCodeTest {

    private static final DivisionCode VILLAGE = new DivisionCode("130123100299");

    @Test
    void theFiveLevelsOfAVillage() {
        assertThat(VILLAGE.chain())
                .extracting(DivisionCode::digits)
                .containsExactly("130123100299", "130123100000", "130123000000", "130100000000", "130000000000");
        assertThat(VILLAGE.chain())
                .extracting(DivisionCode::level)
                .containsExactly(Level.VILLAGE, Level.TOWNSHIP, Level.COUNTY, Level.CITY, Level.PROVINCE);
    }

    @Test
    void containsWhatLiesBelowAndItself() {
        DivisionCode county = new DivisionCode("130123000000");
        assertThat(county.contains(VILLAGE)).isTrue();
        assertThat(county.contains(county)).isTrue();
        assertThat(VILLAGE.contains(county)).isFalse();
        assertThat(county.contains(new DivisionCode("130124100299"))).isFalse();
    }

    /** 130100 ends in zeros although it is a city: the level is that of the digits, not of the zeros. */
    @Test
    void aCountyWhoseNumberEndsInZerosIsACity() {
        assertThat(new DivisionCode("130100000000").level()).isEqualTo(Level.CITY);
        assertThat(new DivisionCode("131000000000").level()).isEqualTo(Level.CITY);
        assertThat(new DivisionCode("131000000000").at(Level.PROVINCE).digits()).isEqualTo("130000000000");
    }

    @Test
    void refusesWhatIsNoCode() {
        for (String wrong : new String[] {"", "130123", "013012310029", "13012310029x", "1301231002990"}) {
            assertThat(DivisionCode.isWellFormed(wrong)).as(wrong).isFalse();
            assertThatThrownBy(() -> new DivisionCode(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
