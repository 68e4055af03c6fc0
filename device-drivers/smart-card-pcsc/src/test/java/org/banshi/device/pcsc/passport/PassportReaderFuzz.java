package org.banshi.device.pcsc.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.banshi.device.DeviceError;
import org.banshi.device.TravelDocumentOutcome;
import org.banshi.simulator.smartcard.passport.PassportCard;
import org.banshi.simulator.smartcard.passport.SimulatedPassport;

/**
 * A chip that is no chip: answers are changed on their way, or files hold anything, signed or not. The reading ends with
 * a document or a sentence. Public for {@link #fuzzerInitialize}.
 */
public final class PassportReaderFuzz {

    /** The first bytes of a JPEG: a whole portrait would take most of the time and teach nothing. */
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16};

    private static final SimulatedPassport SPECIMEN =
            Documents.FICTIONAL.issuer().withPicture(Documents.FICTIONAL.specimen(), PICTURE);

    private static final PassportReader READER = Documents.reader();

    /** As {@link ChipLink} bounds them. */
    private static final int MOST_EXCHANGES = 5_000;

    private PassportReaderFuzz() {}

    /** Called by Jazzer: what is loaded once, with keys and curves, is not counted as the first input's time. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[] {0});
        fuzzerTestOneInput(new byte[] {1});
    }

    /**
     * The first byte chooses: bit 0 how the chip opens, the next three what is changed: the answers, else the file that
     * the rest of the bytes becomes.
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        int choice = bytes.length == 0 ? 0 : bytes[0] & 0xFF;
        byte[] rest = bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
        SimulatedPassport passport = (choice & 1) == 0 ? SPECIMEN.withoutPace() : SPECIMEN;
        CardInProcess card = switch (choice >> 1 & 7) {
            case 1 -> in(Documents.FICTIONAL.issuer().withGroup(passport, SimulatedPassport.DATA_GROUP_1, rest));
            case 2 -> in(Documents.FICTIONAL.issuer().withGroup(passport, SimulatedPassport.DATA_GROUP_2, rest));
            case 3 -> in(passport.with(SimulatedPassport.SECURITY_OBJECT, rest));
            case 4 -> in(passport.with(SimulatedPassport.CARD_ACCESS, rest));
            default -> in(passport).over(new Changes(rest)::of);
        };
        check(READER.read(card, Documents.zone(SPECIMEN), () -> false));
        assertThat(card.exchanges()).isLessThanOrEqualTo(MOST_EXCHANGES);
    }

    private static CardInProcess in(SimulatedPassport passport) {
        return new CardInProcess(new PassportCard(passport));
    }

    private static void check(TravelDocumentOutcome outcome) {
        switch (outcome) {
            case TravelDocumentOutcome.Read(var document) ->
                assertThat(document.verification().explanation())
                        .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
            case TravelDocumentOutcome.AccessDenied(DeviceError error) -> check(error);
            case TravelDocumentOutcome.NotRead(DeviceError error) -> check(error);
        }
        assertThat(outcome.toString()).doesNotContain("ERIKSSON", "L898902C3", "740812");
    }

    private static void check(DeviceError error) {
        assertThat(error.sentence()).endsWith(".").doesNotContain("Exception", "ERIKSSON", "L898902C3");
    }

    /** Four bytes for each change: which answer, what is done to it, where, and with what. */
    private static final class Changes {
        private static final int SIZE = 4;

        private final byte[] script;
        private int answers;

        Changes(byte[] script) {
            this.script = script;
        }

        byte[] of(byte[] answer) {
            byte[] changed = answer.clone();
            int number = answers++;
            for (int at = 0; at + SIZE <= script.length; at += SIZE) {
                if ((script[at] & 0xFF) == number) {
                    changed = change(changed, script[at + 1], script[at + 2] & 0xFF, script[at + 3]);
                }
            }
            // Shorter than a status word is no answer: ApduExchange sees to that.
            return changed.length < 2 ? answer : changed;
        }

        private static byte[] change(byte[] answer, byte how, int position, byte value) {
            int place = position % answer.length;
            byte[] changed = switch (how & 3) {
                case 1 -> Arrays.copyOf(answer, Math.max(2, place));
                case 2 -> Arrays.copyOf(answer, answer.length + position);
                default -> answer.clone();
            };
            switch (how & 3) {
                case 0 -> changed[place] ^= value;
                case 3 -> Arrays.fill(changed, place, changed.length, value);
                default -> {
                    // Its end is a good status word again, or all of it would be refused for that.
                    changed[changed.length - 2] = (byte) 0x90;
                    changed[changed.length - 1] = 0;
                }
            }
            return changed;
        }
    }
}
