package org.banshi.device.samv;

import java.util.Arrays;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Code;

/** Takes the reply to "read text and photo" apart: text length (2), photo length (2), text, photo; big-endian. */
final class CardBody {

    private static final int LENGTHS = 4;

    /** Byte 248 tells the layout of the text record. */
    private static final int MARKER = 248;

    private CardBody() {}

    /**
     * @param data the reply's data
     * @param appended the reply to "read appended addresses", empty if the card has none
     */
    static CardContent decode(byte[] data, byte[] appended) {
        if (data.length < LENGTHS) {
            return refused(Code.CARD_DATA_INVALID, "The card's data is incomplete");
        }
        int text = (data[0] & 0xFF) << 8 | data[1] & 0xFF;
        int photo = (data[2] & 0xFF) << 8 | data[3] & 0xFF;
        if (text != MainlandRecord.LENGTH || LENGTHS + text + photo > data.length) {
            return refused(Code.CARD_DATA_INVALID, "The card's data has lengths that cannot be");
        }
        byte[] record = Arrays.copyOfRange(data, LENGTHS, LENGTHS + text);
        char marker = (char) (record[MARKER] & 0xFF | (record[MARKER + 1] & 0xFF) << 8);
        return switch (marker) {
            case ' ', 0 ->
                MainlandRecord.decode(
                        record, Arrays.copyOfRange(data, LENGTHS + text, LENGTHS + text + photo), appended);
            case 'I', 'Y' -> notYet("A foreigner's permanent residence card");
            case 'J' -> notYet("A residence permit for Hong Kong, Macao and Taiwan residents");
            default -> notYet("A card of a kind that is not known");
        };
    }

    private static CardContent notYet(String kind) {
        return refused(Code.CARD_REJECTED, kind + " is on the reader, and this driver does not support it yet");
    }

    static CardContent refused(Code code, String what) {
        return new CardContent.Refused(new DeviceError(
                code,
                DeviceError.Origin.USER,
                DeviceError.Action.CLEAR,
                what + "; take the card away and use another way to identify.",
                ""));
    }
}
