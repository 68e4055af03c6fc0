package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import org.banshi.device.ForeignerCard;
import org.banshi.device.IdCard;
import org.banshi.device.OpaqueBytes;
import org.banshi.device.ResidencePermit;
import org.banshi.device.ResidentCard;
import org.banshi.simulator.samv.FictionalPersons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All kinds of cards, from a record that was written by others. */
@Timeout(60)
class CardKindsTest extends OnSimulatedReader {

    @Test
    void aResidencePermit() throws Exception {
        watchReady();
        simulator.putCard(FictionalPersons.hongKong());
        ResidencePermit card = (ResidencePermit) awaitRead("陈小明");
        assertThat(card.numberChecks()).isTrue();
        assertThat(card.travelPermitNumber()).isEqualTo("H03216549");
        assertThat(card.issueCount()).isEqualTo("02");
        assertThat(card.fingerprint()).as("not asked for").isEqualTo(OpaqueBytes.NONE);
    }

    @Test
    void aForeignersCardOf2017() throws Exception {
        watchReady();
        simulator.putCard(FictionalPersons.canadian());
        ForeignerCard card = (ForeignerCard) awaitRead("马丽");
        assertThat(card.englishName()).isEqualTo("TREMBLAY, MARIE JOSEPHINE");
        assertThat(card.number()).startsWith("CAN1301810803").hasSize(15);
        assertThat(card.numberChecks()).isTrue();
        assertThat(card.edition()).isEqualTo(new ForeignerCard.Of2017("01", "1300"));
    }

    @Test
    void aForeignersCardOf2023() throws Exception {
        watchReady();
        simulator.putCard(FictionalPersons.german());
        ForeignerCard card = (ForeignerCard) awaitRead("MUSTERMANN, MAXIMILIAN ALEXANDER FERDINAND");
        assertThat(card.nationality()).isEqualTo("DEU");
        assertThat(card.numberChecks()).isTrue();
        assertThat(card.edition())
                .isInstanceOfSatisfying(
                        ForeignerCard.Of2023.class,
                        edition -> assertThat(edition.formerNumber())
                                .contains(FictionalPersons.withFormerCheckDigit("DEU" + "1301" + "740214" + "1")));
    }

    @Test
    void fourAppendedAddresses() throws Exception {
        watchReady();
        simulator.putCard(FictionalPersons.movedOften());
        ResidentCard card = (ResidentCard) awaitRead("郑四迁");
        assertThat(card.appendedAddresses()).hasSize(4);
        assertThat(card.address()).contains("河北省石家庄市正定县新安镇吴兴村5号");
    }

    @Test
    void fingerprintsWhereTheyAreAskedFor() throws Exception {
        open("?fingerprint=yes");
        watchReady();
        simulator.putCard(FictionalPersons.hongKong());
        assertThat(awaitRead("陈小明").fingerprint().length()).isEqualTo(1024);
        simulator.putCard(FictionalPersons.german());
        awaitRemoved();
        IdCard one = awaitRead("MUSTERMANN, MAXIMILIAN ALEXANDER FERDINAND");
        assertThat(one.fingerprint().length()).isEqualTo(512);
        simulator.putCard(FictionalPersons.young());
        awaitRemoved();
        IdCard none = awaitRead("王小雨");
        assertThat(none.fingerprint()).isEqualTo(OpaqueBytes.NONE);
        assertThat(none.photo().length()).isEqualTo(1024);
    }

    private void awaitRemoved() throws InterruptedException {
        assertThat(next()).isInstanceOf(org.banshi.device.CardEvent.Removed.class);
    }
}
