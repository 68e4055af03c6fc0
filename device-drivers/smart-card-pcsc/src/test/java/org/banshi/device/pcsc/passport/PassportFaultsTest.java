package org.banshi.device.pcsc.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.device.pcsc.passport.Documents.FICTIONAL;
import static org.banshi.device.pcsc.passport.Documents.denied;
import static org.banshi.device.pcsc.passport.Documents.document;
import static org.banshi.device.pcsc.passport.Documents.notRead;
import static org.banshi.device.pcsc.passport.Documents.number;
import static org.banshi.device.pcsc.passport.Documents.read;
import static org.banshi.device.pcsc.passport.Documents.zone;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DocumentAccess.CardAccessNumber;
import org.banshi.device.DocumentAccess.MachineReadableZone;
import org.banshi.device.TravelDocument;
import org.banshi.device.TravelDocumentOutcome;
import org.banshi.simulator.smartcard.passport.PassportCard;
import org.banshi.simulator.smartcard.passport.PassportFault;
import org.banshi.simulator.smartcard.passport.SimulatedPassport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Wrong keys, moved documents, and chips that answer what they should not. */
class PassportFaultsTest {

    /** With a portrait of a few hundred bytes, so that going through every moment of a reading is quick. */
    private static final SimulatedPassport SPECIMEN = FICTIONAL.issuer().withPicture(FICTIONAL.specimen(), smallJpeg());

    @Test
    void aWrongZoneIsDeniedAndTheRightOneOpensAfterwards() {
        MachineReadableZone mistyped = new MachineReadableZone("L898902C4", "740812", "340415");

        for (SimulatedPassport passport : List.of(SPECIMEN, SPECIMEN.withoutPace())) {
            CardInProcess card = new CardInProcess(new PassportCard(passport));

            DeviceError error = denied(Documents.reader().read(card, mistyped, () -> false));

            assertThat(error.code()).isEqualTo(Code.NOT_AUTHORISED);
            assertThat(error.origin()).isEqualTo(DeviceError.Origin.USER);
            assertThat(error.sentence()).contains("try again", "slowly").doesNotContain("L898902C4", "740812");
            document(Documents.reader().read(card, zone(passport), () -> false));
        }
    }

    @Test
    void aWrongKeyOfPaceIsNotTriedByBasicAccessControlToo() {
        CardInProcess card = new CardInProcess(new PassportCard(SPECIMEN));

        denied(Documents.reader().read(card, new MachineReadableZone("L898902C4", "740812", "340415"), () -> false));

        assertThat(card.instructions()).doesNotContain("84", "82");
    }

    @Test
    void aWrongCardAccessNumberIsDenied() {
        denied(read(new PassportCard(SPECIMEN), new CardAccessNumber("654321")));
    }

    @Test
    void aCardAccessNumberCannotOpenAnOlderChip() {
        SimulatedPassport older = SPECIMEN.withoutPace();
        CardInProcess card = new CardInProcess(new PassportCard(older));

        DeviceError error = denied(Documents.reader().read(card, number(older), () -> false));

        assertThat(error.sentence()).contains("machine-readable zone").doesNotContain("123456");
        assertThat(card.instructions()).doesNotContain("84", "82");
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_CARD, CARD_REJECTED",
        "NO_CHALLENGE, CARD_REJECTED",
        "READING_REFUSED, CARD_REJECTED",
        "NOISE, GARBLED",
        "WRONG_MAC, GARBLED",
        "UNPROTECTED, GARBLED",
        "EMPTY_ANSWERS, CARD_DATA_INVALID",
        "ENDS_EARLY, CARD_DATA_INVALID",
        "ENDLESS_FILES, CARD_DATA_INVALID",
        "ENORMOUS_OBJECT, GARBLED",
    })
    void everyFaultOfTheChipHasItsSentence(PassportFault fault, Code code) {
        SimulatedPassport older = SPECIMEN.withoutPace();
        CardInProcess card = new CardInProcess(new PassportCard(older).cause(fault));

        DeviceError error = notRead(Documents.reader().read(card, zone(older), () -> false));

        assertThat(error.code()).isEqualTo(code);
        assertThat(error.sentence()).endsWith(".").doesNotContain("L898902C3", "ERIKSSON", "740812");
        assertThat(card.exchanges()).isLessThan(20);
    }

    @ParameterizedTest
    @EnumSource(
            value = PassportFault.class,
            names = {
                "OTHER_CARD",
                "READING_REFUSED",
                "NOISE",
                "WRONG_MAC",
                "UNPROTECTED",
                "EMPTY_ANSWERS",
                "ENDS_EARLY",
                "ENDLESS_FILES",
                "ENORMOUS_OBJECT"
            })
    void faultsAfterPaceEndTheReadingToo(PassportFault fault) {
        notRead(read(new PassportCard(SPECIMEN.withPaceOnly()).cause(fault), zone(SPECIMEN)));
    }

    @Test
    void aDocumentMovedAtAnyMomentIsSaidToBeMoved() {
        for (SimulatedPassport passport : List.of(SPECIMEN, SPECIMEN.withoutPace())) {
            int all = exchangesOf(passport);
            for (int command = 1; command <= all; command++) {
                CardInProcess card = new CardInProcess(new PassportCard(passport)).pulledBefore(command);

                TravelDocumentOutcome outcome = Documents.reader().read(card, zone(passport), () -> false);

                assertThat(notRead(outcome).code())
                        .as("before command " + command)
                        .isEqualTo(Code.CARD_REMOVED);
                assertThat(card.exchanges()).as("nothing is sent afterwards").isEqualTo(command);
            }
        }
    }

    @Test
    void aReadingEndsSoonAfterItIsCancelled() {
        int all = exchangesOf(SPECIMEN);
        for (int allowed = 0; allowed < all; allowed++) {
            CardInProcess card = new CardInProcess(new PassportCard(SPECIMEN));
            AtomicInteger asked = new AtomicInteger();
            int last = allowed;

            TravelDocumentOutcome outcome =
                    Documents.reader().read(card, zone(SPECIMEN), () -> asked.incrementAndGet() > last);

            assertThat(notRead(outcome).code()).isEqualTo(Code.CANCELLED);
            assertThat(card.exchanges()).isEqualTo(allowed);
        }
    }

    @Test
    void aPortraitThatCannotBeReadCostsOnlyThePortrait() {
        byte[] lying = SPECIMEN.files().get(SimulatedPassport.DATA_GROUP_2).clone();
        // 75 82 xx xx becomes 75 83: three bytes of length, far beyond what a portrait may have.
        lying[1] = (byte) 0x83;

        TravelDocument document = document(read(SPECIMEN.with(SimulatedPassport.DATA_GROUP_2, lying)));

        assertThat(document.portrait()).isEmpty();
        assertThat(document.verification().authentic()).isTrue();
        assertThat(document.verification().explanation()).anyMatch(line -> line.contains("portrait was not read"));
    }

    @Test
    void aChipWithoutAZoneIsNoDocument() {
        assertThat(notRead(read(SPECIMEN.without(SimulatedPassport.DATA_GROUP_1)))
                        .sentence())
                .contains("Data group 1", "missing");
    }

    @Test
    void aFileThatEndsBeforeItsLengthIsSaidToBeShort() {
        byte[] cut = Arrays.copyOf(SPECIMEN.files().get(SimulatedPassport.DATA_GROUP_1), 40);

        assertThat(notRead(read(SPECIMEN.with(SimulatedPassport.DATA_GROUP_1, cut)))
                        .code())
                .isEqualTo(Code.CARD_DATA_INVALID);
    }

    /** ASN.1 that nests without end, as far as a file may be long: the stack must hold. */
    @Test
    void deeplyNestedSignaturesNeverThrow() {
        for (byte[] nest : new byte[][] {{0x30, (byte) 0x80}, {0x31, (byte) 0x80}, {(byte) 0xA0, (byte) 0x80}}) {
            byte[] object = new byte[60_000];
            for (int i = 0; i < object.length; i++) {
                object[i] = nest[i % 2];
            }
            byte[] header = {0x77, (byte) 0x82, (byte) (object.length >> 8), (byte) object.length};
            System.arraycopy(header, 0, object, 0, header.length);
            byte[] whole = Arrays.copyOf(object, object.length + header.length);

            TravelDocument document = document(read(SPECIMEN.with(SimulatedPassport.SECURITY_OBJECT, whole)));

            assertThat(document.verification().authentic()).isFalse();
        }
    }

    /** Nothing but outcomes comes of files that are wrong in any byte; seeds are the run's number. */
    @Test
    void damagedFilesNeverThrow() {
        List<Integer> files = List.of(
                SimulatedPassport.CARD_ACCESS,
                SimulatedPassport.DATA_GROUP_1,
                SimulatedPassport.SECURITY_OBJECT,
                SimulatedPassport.DATA_GROUP_2);
        PassportReader reader = Documents.reader();
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int file = files.get(seed % files.size());
            byte[] damaged = damaged(SPECIMEN.files().get(file), random);
            SimulatedPassport passport = SPECIMEN.with(file, damaged);
            CardInProcess card = new CardInProcess(new PassportCard(passport));

            assertThat(reader.read(card, zone(passport), () -> false))
                    .as("seed " + seed)
                    .isNotNull();
        }
    }

    /** Nor of answers that are changed on their way. */
    @Test
    void damagedAnswersNeverThrow() {
        PassportReader reader = Documents.reader();
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            SimulatedPassport passport = seed % 2 == 0 ? SPECIMEN : SPECIMEN.withoutPace();
            CardInProcess card = new CardInProcess(new PassportCard(passport))
                    .over(answer -> random.nextInt(8) == 0 ? damaged(answer, random) : answer);

            assertThat(reader.read(card, zone(passport), () -> false))
                    .as("seed " + seed)
                    .isNotNull();
        }
    }

    /** Flips, cuts or writes over; answers keep the two bytes that every answer has. */
    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = random.nextInt(4) == 0
                ? Arrays.copyOf(bytes, Math.max(2, random.nextInt(bytes.length + 1)))
                : bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            // Mostly near the start, where tags and lengths are.
            int at = random.nextInt(random.nextBoolean() ? Math.min(24, damaged.length) : damaged.length);
            damaged[at] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static byte[] smallJpeg() {
        byte[] picture = new byte[500];
        byte[] start = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
        System.arraycopy(start, 0, picture, 0, start.length);
        return picture;
    }

    private static int exchangesOf(SimulatedPassport passport) {
        CardInProcess card = new CardInProcess(new PassportCard(passport));
        document(Documents.reader().read(card, zone(passport), () -> false));
        return card.exchanges();
    }
}
